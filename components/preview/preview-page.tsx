'use client'

import { memo, useState, type MouseEvent } from 'react'
import type { PageStretch } from './page-places'
import { previewPageUrl } from './preview-api'
import styles from './preview-panel.module.css'

interface PreviewPageProps {
  hash: string
  /** Counted from 1. */
  number: number
  widthPt: number
  heightPt: number
  /** null: as wide as there is room. */
  widthPx: number | null
  /** Where the block with the caret stands on this page. */
  marked: PageStretch | null
  onGo: (page: number, yPt: number) => void
  /** The drawing is no longer kept. */
  onGone: () => void
}

/** One page of paper. */
export const PreviewPage = memo(function PreviewPage({ hash, number, widthPt, heightPt, widthPx, marked, onGo, onGone }: PreviewPageProps) {
  const [gone, setGone] = useState('')
  const go = (event: MouseEvent<HTMLButtonElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect()
    // From the keyboard: the first paragraph of the page.
    onGo(number, event.detail === 0 ? heightPt / 6 : ((event.clientY - top) / height) * heightPt)
  }
  return (
    <button
      type="button"
      data-page={number}
      className={styles.page}
      style={{ width: widthPx ?? '100%', aspectRatio: `${widthPt} / ${heightPt}` }}
      aria-label={`第${number}页，转到正文中的这一处`}
      title="点一下，转到正文中的这一处"
      onClick={go}
    >
      <img
        src={previewPageUrl(hash)}
        alt=""
        draggable={false}
        loading={number <= 3 ? 'eager' : 'lazy'}
        onError={() => {
          // Asked for once only, so that a page which cannot be had is not asked for again and again.
          if (gone === hash) return
          setGone(hash)
          onGone()
        }}
      />
      {marked && (
        <span
          className={styles.mark}
          style={{
            top: `${(marked.topPt / heightPt) * 100}%`,
            height: `${((marked.bottomPt - marked.topPt) / heightPt) * 100}%`,
          }}
        />
      )}
    </button>
  )
})
