'use client'

import { Button, Loader, NativeSelect } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { ReportEditorHandle } from '@/components/editor/contract'
import { LayoutSettings } from '@/components/report/fields/layout-settings'
import { useRememberedChoice } from '@/components/report/remembered-choice'
import type { CopyKind } from '@/lib/layout/laid-out-document'
import { blockAt, placeOfBlock } from './page-places'
import { PreviewPage } from './preview-page'
import { usePreview } from './use-preview'
import styles from './preview-panel.module.css'

/** 'fit': as wide as the panel; the others in percent of the paper's own size. */
const ZOOMS = ['fit', '75', '100', '125', '150', '200'] as const
const COPIES: readonly { value: CopyKind; label: string }[] = [
  { value: 'submission', label: '报送稿' },
  { value: 'published', label: '公开稿' },
]
const PX_PER_PT = 96 / 72

interface PreviewPanelProps {
  sheet: ReportEditorHandle | null
  /** The block in which the caret stands. */
  blockId: string | null
  onGo: (blockId: string) => void
}

/** 预览: the pages as they will be printed, in step with the text; a click leads to the paragraph. */
export function PreviewPanel({ sheet, blockId, onGo }: PreviewPanelProps) {
  const [copy, setCopy] = useState<CopyKind>('submission')
  const [zoom, setZoom] = useRememberedChoice('preview-zoom', ZOOMS)
  const [page, setPage] = useState(1)
  const [showsSettings, setShowsSettings] = useState(false)
  const desk = useRef<HTMLDivElement>(null)
  const { preview, problem, isDrawing, retry } = usePreview(sheet, copy)
  const place = preview && placeOfBlock(preview.measured, blockId)
  const pageCount = preview?.pages.length ?? 0

  // Follows the caret, but never moves under the pointer.
  useEffect(() => {
    const scroller = desk.current
    if (!scroller || !place || !preview || scroller.matches(':hover')) return
    const paper = scroller.querySelectorAll<HTMLElement>('[data-page]')[place.page - 1]
    if (!paper) return
    const top = paper.offsetTop + (place.topPt / preview.heightPt) * paper.offsetHeight
    const isShown = top >= scroller.scrollTop + 24 && top <= scroller.scrollTop + scroller.clientHeight - 80
    if (!isShown) scroller.scrollTo({ top: top - scroller.clientHeight / 3 })
    // A new drawing that leaves the place where it was moves nothing.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the place by its numbers, not by its object
  }, [blockId, place?.page, place?.topPt, zoom, pageCount])

  const onScroll = () => {
    const scroller = desk.current
    if (!scroller) return
    const middle = scroller.scrollTop + scroller.clientHeight / 2
    const papers = [...scroller.querySelectorAll<HTMLElement>('[data-page]')]
    setPage(Math.max(1, papers.filter((paper) => paper.offsetTop <= middle).length))
  }
  const go = (at: number, yPt: number) => {
    const found = preview && blockAt(preview.measured.blocks, at, yPt)
    if (found) onGo(found)
  }
  const step = (by: 1 | -1) => setZoom(ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, ZOOMS.indexOf(zoom) + by))]!)

  return (
    <div className={styles.panel}>
      <div className={styles.bar} role="group" aria-label="预览的显示">
        <NativeSelect size="xs" aria-label="稿别" data={[...COPIES]} value={copy} onChange={(event) => setCopy(event.target.value as CopyKind)} />
        <span className={styles.zoom}>
          <button type="button" aria-label="缩小" title="缩小" disabled={zoom === ZOOMS[0]} onClick={() => step(-1)}>
            －
          </button>
          <button type="button" title="适合宽度" onClick={() => setZoom('fit')}>
            {zoom === 'fit' ? '适合宽度' : `${zoom}%`}
          </button>
          <button type="button" aria-label="放大" title="放大" disabled={zoom === ZOOMS.at(-1)} onClick={() => step(1)}>
            ＋
          </button>
        </span>
        <button
          type="button"
          className={styles.settingsButton}
          aria-expanded={showsSettings}
          aria-controls="preview-settings"
          onClick={() => setShowsSettings(!showsSettings)}
        >
          版式
        </button>
        <span className={styles.count} role="status">
          {pageCount > 0 ? `第 ${Math.min(page, pageCount)} 页，共 ${pageCount} 页` : ''}
        </span>
      </div>
      {showsSettings && (
        <div id="preview-settings" className={styles.settings}>
          <LayoutSettings />
        </div>
      )}
      {problem && (
        <div role="alert" className={styles.problem}>
          {problem}
          <Button size="compact-xs" variant="default" onClick={retry}>
            重试
          </Button>
        </div>
      )}
      <div ref={desk} className={styles.desk} onScroll={onScroll} tabIndex={0} role="region" aria-label="版面" aria-busy={isDrawing}>
        {!preview && !problem && (
          <div className={styles.waiting}>
            <Loader size="sm" aria-label="正在排版" />
          </div>
        )}
        {preview?.pages.map((hash, index) => (
          <PreviewPage
            key={index}
            hash={hash}
            number={index + 1}
            widthPt={preview.widthPt}
            heightPt={preview.heightPt}
            widthPx={zoom === 'fit' ? null : (preview.widthPt * PX_PER_PT * Number(zoom)) / 100}
            marked={place?.page === index + 1 ? place : null}
            onGo={go}
            onGone={retry}
          />
        ))}
      </div>
      {preview && preview.substitutions.length > 0 && (
        <details className={styles.fonts}>
          <summary>有 {preview.substitutions.length} 种字体由其他字体代替</summary>
          <ul>
            {preview.substitutions.map(({ wanted, used }) => (
              <li key={wanted}>
                {wanted} 由 {used} 代替
              </li>
            ))}
          </ul>
          <p>行数、页数以此为准仅供校对。正式打印请用装有公文字体的电脑打开 Word 文件。</p>
        </details>
      )}
    </div>
  )
}
