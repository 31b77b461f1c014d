'use client'

import { Skeleton } from '@mantine/core'
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { EditorSelection, FigureCardActions, PastedReport, ReportEditorHandle } from '@/components/editor/contract'
import { createFigureSource } from '@/components/figures/figure-source'
import { findingKey } from '@/components/checks/finding-key'
import { useOffer } from '@/components/recognise/use-offer'
import { lazyPart } from '@/components/ui/lazy-part'
import { showToast } from '@/components/ui/toasts'
import type { EditorFinding } from '@/lib/editor/finding-underlines'
import type { Outline } from '@/lib/editor/outline-of'
import type { ReportFields } from '@/lib/report/fields'
import type { FigureRef } from '@/lib/report/inline'
import type { Report, SectionId } from '@/lib/report/report'
import { formatChineseDate } from '@/lib/text/dates'
import { keepBeforeImport } from '@/components/report/history/history-api'
import { changeWithUndo } from './change-with-undo'
import type { ImportNote } from '@/components/report/import/import-note'
import { takeToldFields } from '@/components/report/import/take-told-fields'
import { isLocked } from '@/lib/report/report-lock'
import { useReportState, useReportStore, useReportTemplate } from './report-store-context'
import styles from './sheet-zone.module.css'

const ReportEditor = lazyPart(() => import('@/components/editor/report-editor').then((module) => module.ReportEditor), {
  Loading: SheetLoading,
})

/** What stands behind a number; fetched ahead by the page. */
export const FigureCardContent = lazyPart(() =>
  import('@/components/recognise/figure-card-content').then((module) => module.FigureCardContent),
)

interface SheetZoneProps {
  nonce: string
  onReady: (handle: ReportEditorHandle) => void
  onSelection: (selection: EditorSelection) => void
  onOutline: (outline: Outline) => void
  onFinding: (key: string) => void
  /** A line around the text was clicked, which the fields own. */
  onField: (field: keyof ReportFields) => void
  /** A figure is to be changed in the table. */
  onFigure: (figureId: string) => void
  /** A whole report was pasted and sorted into the parts. */
  onPasted: (note: ImportNote) => void
}

/** The sheet, fed from the store and feeding it. */
export const SheetZone = memo(function SheetZone({
  nonce,
  onReady,
  onSelection,
  onOutline,
  onFinding,
  onField,
  onFigure,
  onPasted,
}: SheetZoneProps) {
  const store = useReportStore()
  const template = useReportTemplate()
  const fields = useReportState((state) => state.report.fields)
  const locked = useReportState((state) => isLocked(state.report.state))
  const findings = useReportState((state) => state.checks.findings)
  const [initial] = useState(() => store.getState().report)
  const figures = useMemo(() => createFigureSource(store), [store])
  const sheet = useRef<ReportEditorHandle | null>(null)
  const { offer, onCaretRest } = useOffer({ store, sheet })
  const detach = useRef<(() => void) | null>(null)
  useEffect(() => () => detach.current?.(), [])

  const marks = useMemo(
    () =>
      findings.flatMap((finding): EditorFinding[] => {
        const { at, severity } = finding
        return 'blockId' in at
          ? [{ id: findingKey(finding), blockId: at.blockId, start: at.start, end: at.end, severity }]
          : []
      }),
    [findings],
  )
  const guidance = useMemo(
    () =>
      Object.fromEntries([
        ['lead', '导语：一段话写明年度、指导思想和总的成效，末句引出正文'],
        ...template.parts.map((part) => [part.part, part.guidance[0] ?? '']),
      ]) as Record<SectionId, string>,
    [template],
  )
  const signatureLines = useMemo(() => fields.issuerSignature.split('\n').filter(Boolean), [fields.issuerSignature])

  const renderFigureCard = useCallback(
    (figureRef: FigureRef, actions: FigureCardActions) => (
      <FigureCardContent figureRef={figureRef} actions={actions} onEdit={onFigure} />
    ),
    [onFigure],
  )

  const takePasted = ({ fields: told, messages, dropped }: PastedReport) => {
    // The sheet tells of the pasted text only at rest: what the store holds is the draft before it.
    const before = store.getState().report
    // Ahead of the first save of the pasted text; without it the revisions before are kept all the same.
    void keepBeforeImport(before.id).catch(() => showToast('粘贴之前的样子没有另存为版本，仍可用撤销恢复。'))
    const emptied = takeToldFields(before.fields, told).messages
    const update = (report: Report) => ({ ...report, fields: takeToldFields(report.fields, told).fields })
    changeWithUndo(store, update, '标题、机关、日期等也已从粘贴的全文填入“信息”。', { before })
    onPasted({ source: '粘贴的全文', messages: [...messages, ...emptied], dropped })
  }

  return (
    // With the keyboard the same fields are reached through the panel 信息.
    <div
      className={styles.zone}
      onClick={({ target }) => {
        const field = target instanceof Element ? fieldAt(target) : undefined
        if (field) onField(field)
      }}
    >
      <ReportEditor
        initialSections={initial.sections}
        partOrder={initial.partOrder}
        titleLines={fields.titleLines}
        primaryRecipients={fields.primaryRecipients}
        signatureLines={signatureLines}
        issueDate={formatChineseDate(fields.issueDate) ?? ''}
        figures={figures}
        guidance={guidance}
        findings={marks}
        readOnly={locked}
        nonce={nonce}
        onSectionChange={(id, section) =>
          store.change((report) => ({ ...report, sections: { ...report.sections, [id]: section } }), {
            fromSheet: true,
          })
        }
        onPartOrderChange={(order) => store.change((report) => ({ ...report, partOrder: order }), { fromSheet: true })}
        onSelectionChange={onSelection}
        onOutlineChange={onOutline}
        onPasteReport={takePasted}
        onMessage={(message) => showToast(message)}
        onFindingClick={onFinding}
        renderFigureCard={renderFigureCard}
        onCaretRest={onCaretRest}
        offer={offer}
        onReady={(handle) => {
          sheet.current = handle
          detach.current?.()
          detach.current = store.attachSheet(handle, initial)
          onReady(handle)
        }}
      />
    </div>
  )
})

const FIELDS_OF_THE_SHEET: readonly [selector: string, field: keyof ReportFields][] = [
  ['.sheet-title', 'titleLines'],
  ['.sheet-recipients', 'primaryRecipients'],
  ['.sheet-date', 'issueDate'],
  ['.sheet-signature', 'issuerSignature'],
]

const fieldAt = (target: Element) => FIELDS_OF_THE_SHEET.find(([selector]) => target.closest(selector))?.[1]

/** A sheet of paper while the editor is fetched. */
export function SheetLoading() {
  return (
    <div className={styles.loading} role="status" aria-label="正在打开正文">
      <Skeleton height={28} width="60%" mx="auto" mb={48} />
      {[92, 100, 96, 70, 100, 88].map((width, line) => (
        <Skeleton key={line} height={16} width={`${width}%`} mb={20} />
      ))}
    </div>
  )
}
