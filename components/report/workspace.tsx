'use client'

import { Button } from '@mantine/core'
import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { EditorSelection, ReportEditorHandle } from '@/components/editor/contract'
import type { Outline } from '@/lib/editor/outline-of'
import { findingKey } from '@/components/checks/finding-key'
import { openChanges } from '@/components/changes/open-changes'
import { usePendingCount } from '@/components/changes/use-pending-count'
import { openRecognise } from '@/components/recognise/open-recognise'
import { RecogniseHost } from '@/components/recognise/recognise-host'
import { recognisedCount } from '@/components/recognise/recognised-count'
import { lazyPart } from '@/components/ui/lazy-part'
import { preloadWhenIdle } from '@/components/ui/preload-when-idle'
import { showToast } from '@/components/ui/toasts'
import type { ReportFields } from '@/lib/report/fields'
import type { Place } from '@/lib/report/place'
import type { SectionId } from '@/lib/report/report'
import { takeImportNote, type ImportNote } from '@/components/report/import/import-note'
import type { FieldsFocus } from '@/components/report/fields/fields-panel'
import { OutlineNav } from './outline-nav'
import { readPlace, type WorkspacePlace } from './place-link'
import { useRememberedChoice } from './remembered-choice'
import { moveToState } from '@/lib/report/move-to-state'
import { isLocked } from '@/lib/report/report-lock'
import { useReportState, useReportStore } from './report-store-context'
import { FigureCardContent, SheetLoading, SheetZone } from './sheet-zone'
import { PANELS, type PanelId } from './side-panel'
import { useMedia } from './use-media'
import { useOpenCount } from './use-open-count'
import { WorkspaceHeader } from './workspace-header'
import { PANELS_AHEAD, WorkspacePanels } from './workspace-panels'
import styles from './workspace.module.css'

const ImportNoteDialog = lazyPart(() => import('@/components/report/import/import-note-dialog').then((module) => module.ImportNoteDialog), {
  onFailure: ({ onClose }) => onClose(),
})
/** As the reader of pasted text: fetched by the sheet itself at the first paste. */
const PASTE_READERS = { preload: () => import('@/components/editor/paste-readers').then(() => undefined, () => undefined) }
const AHEAD = [FigureCardContent, ...PANELS_AHEAD, ImportNoteDialog, PASTE_READERS]

/** The editing page: outline, sheet, one panel at a time. `today` is an ISO day. */
export function Workspace({ nonce, today }: { nonce: string; today: string }) {
  const store = useReportStore()
  const ready = useReportState((state) => state.ready)
  const locked = useReportState((state) => isLocked(state.report.state))
  const open = useOpenCount()
  const pending = usePendingCount()
  // Where a panel would cover the sheet it starts closed; each width remembers its own.
  const [coversSheet, isNarrow] = [useMedia('(max-width: 1080px)'), useMedia('(max-width: 760px)')]
  const panelChoices: readonly [PanelId | 'none', ...(PanelId | 'none')[]] = [
    coversSheet ? 'none' : 'guidance',
    'none',
    ...PANELS,
  ]
  const [openPanel, setOpenPanel] = useRememberedChoice(
    coversSheet ? 'workspace-panel-over' : 'workspace-panel',
    panelChoices,
  )
  const [outlineShown, setOutlineShown] = useRememberedChoice<'shown' | 'hidden'>(
    isNarrow ? 'workspace-outline-over' : 'workspace-outline',
    isNarrow ? ['hidden', 'shown'] : ['shown', 'hidden'],
  )
  const [outline, setOutline] = useState<Outline | null>(null)
  const [selection, setSelection] = useState<EditorSelection>({ sectionId: 'lead', blockId: null })
  const [activeFinding, setActiveFinding] = useState<string | null>(null)
  const [fieldFocus, setFieldFocus] = useState<FieldsFocus | null>(null)
  const [figureFocus, setFigureFocus] = useState<{ figureId: string } | null>(null)
  const [importNote, setImportNote] = useState<{ note: ImportNote; recognised: number } | null>(null)
  const sheet = useRef<ReportEditorHandle | null>(null)
  const [sheetHandle, setSheetHandle] = useState<ReportEditorHandle | null>(null)
  const query = useSearchParams()
  const wanted = useRef(readPlace(query))

  const goToSection = useCallback(
    (id: SectionId) => {
      const { present, content } = store.getState().report.sections[id]
      if (present && content.length > 0) sheet.current?.focusSection(id)
      else sheet.current?.startSection(id)
    },
    [store],
  )
  const go = useCallback(
    (place: Place | WorkspacePlace) => {
      if ('field' in place) {
        setOpenPanel('fields')
        setFieldFocus({ field: place.field })
      } else if ('attachmentId' in place) {
        setOpenPanel('fields')
        setFieldFocus({ attachmentId: place.attachmentId })
      } else if ('figureId' in place) {
        setOpenPanel('figures')
        setFigureFocus({ figureId: place.figureId })
      } else if ('section' in place) goToSection(place.section)
      else if ('missingPart' in place) goToSection(place.missingPart)
      else if ('blockId' in place && sheet.current?.focusPlace(place.blockId, place.start, place.end) === false) {
        showToast('这一处已不在正文里。')
      }
    },
    [goToSection, setOpenPanel],
  )

  const onReady = useCallback(
    (handle: ReportEditorHandle) => {
      sheet.current = handle
      setSheetHandle(handle)
      // The sheet stands in the page only after the next frame; before, it can neither scroll nor take the caret.
      requestAnimationFrame(() => {
        if (sheet.current !== handle || !wanted.current) return
        go(wanted.current)
        wanted.current = null
        window.history.replaceState(null, '', window.location.pathname)
      })
    },
    [go],
  )
  const onFinding = useCallback(
    (key: string) => {
      setActiveFinding(key)
      setOpenPanel('checks')
    },
    [setOpenPanel],
  )

  const onField = useCallback((field: keyof ReportFields) => go({ field }), [go])
  const onFigure = useCallback((figureId: string) => go({ figureId }), [go])

  const tellImport = useCallback(
    async (done: string, note: ImportNote) => {
      const rest = note.messages.length > 0 ? `，有 ${note.messages.length} 点说明` : ''
      const recognised = await recognisedCount(store)
      const numbers = recognised > 0 ? `；识别出 ${recognised} 个数，可转为数据` : ''
      const show = () => setImportNote({ note, recognised })
      showToast(`${done}${rest}${numbers}。`, {
        action: { label: '查看导入说明', run: show },
        also: recognised > 0 ? { label: `核对 ${recognised} 个数`, run: openRecognise } : undefined,
      })
    },
    [store],
  )
  const onPasted = useCallback((note: ImportNote) => void tellImport('全文已归入各部分', note), [tellImport])
  useEffect(() => {
    const note = takeImportNote(store.getState().report.id)
    if (note) void tellImport(`已导入“${note.source}”`, note)
  }, [store, tellImport])

  useEffect(() => (sheetHandle ? preloadWhenIdle(AHEAD) : undefined), [sheetHandle])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      if (event.key === 's') {
        event.preventDefault()
        store.flush()
      } else if (event.key === 'f' && sheet.current && !event.defaultPrevented) {
        event.preventDefault()
        sheet.current.openFind()
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [store])

  const insertFigure = useCallback((figureId: string) => {
    sheet.current?.insertFigureRef({
      type: 'figureRef',
      figureId,
      show: 'value',
      unit: true,
      decimals: null,
      round: null,
    })
  }, [])
  const panel = openPanel === 'none' ? null : openPanel

  return (
    <div className={styles.page}>
      <WorkspaceHeader onGo={go} />
      <div className={styles.zones}>
        {outlineShown === 'shown' && (
          <div className={styles.outline}>
            <OutlineNav
              outline={outline}
              current={selection.sectionId}
              currentBlock={selection.blockId}
              today={today}
              onSection={goToSection}
              onHead={(blockId) => sheet.current?.focusPlace(blockId)}
            />
          </div>
        )}
        <button
          type="button"
          className={styles.fold}
          aria-expanded={outlineShown === 'shown'}
          aria-label={outlineShown === 'shown' ? '收起提纲' : '展开提纲'}
          title={outlineShown === 'shown' ? '收起提纲' : '展开提纲'}
          onClick={() => setOutlineShown(outlineShown === 'shown' ? 'hidden' : 'shown')}
        >
          <span aria-hidden="true">{outlineShown === 'shown' ? '‹' : '›'}</span>
        </button>
        <main id="content" className={styles.sheet}>
          {locked && (
            <p className={styles.locked}>
              报告已签发，正文和数据不能修改；文号、日期等仍可在“信息”里填写。
              <Button
                size="compact-xs"
                variant="default"
                onClick={() =>
                  pending > 0
                    ? openChanges({ returning: true })
                    : store.change((report) => moveToState(report, 'drafting'))
                }
              >
                退回起草
              </Button>
            </p>
          )}
          {ready ? (
            <SheetZone
              nonce={nonce}
              onReady={onReady}
              onSelection={setSelection}
              onOutline={setOutline}
              onFinding={onFinding}
              onField={onField}
              onFigure={onFigure}
              onPasted={onPasted}
            />
          ) : (
            <SheetLoading />
          )}
        </main>
        <WorkspacePanels
          panel={panel}
          onPanel={(next) => setOpenPanel(next ?? 'none')}
          counts={{ figures: pending, checks: open }}
          sheet={sheetHandle}
          selection={selection}
          fieldFocus={fieldFocus}
          figureFocus={figureFocus}
          activeFinding={activeFinding}
          onInsertFigure={insertFigure}
          onGo={go}
          onFinding={(place, finding) => {
            setActiveFinding(findingKey(finding))
            go(place)
          }}
        />
      </div>
      {importNote && <ImportNoteDialog {...importNote} onClose={() => setImportNote(null)} />}
      <RecogniseHost />
    </div>
  )
}
