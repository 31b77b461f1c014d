import type { ReactNode } from 'react'
import type { EditorFinding } from '@/lib/editor/finding-underlines'
import type { FigureSource } from '@/lib/editor/figure-source'
import type { Outline } from '@/lib/editor/outline-of'
import type { ReportFields } from '@/lib/report/fields'
import type { FigureRef } from '@/lib/report/inline'
import type { Report, Section, SectionId } from '@/lib/report/report'

export type { EditorFinding } from '@/lib/editor/finding-underlines'
export type { Outline, OutlineEntry } from '@/lib/editor/outline-of'

/** Where the caret stands. */
export interface EditorSelection {
  sectionId: SectionId
  blockId: string | null
}

/** A whole report pasted into an empty draft: its parts stand in the sheet already, the fields are the page's. */
export interface PastedReport {
  /** Only what the text tells. */
  fields: Partial<ReportFields>
  /** What was mended or left out, in Chinese, for the user. */
  messages: string[]
  /** Lines left out, 1-based, as they stood. */
  dropped: { line: number; text: string }[]
}

/** The words where the caret or the selection rests: offsets as in Place. */
export interface RestingCaret {
  blockId: string
  start: number
  end: number
  /** The words around it, a dozen characters on either side. */
  near: string
}

/** A number typed by hand that could become a reference (转为数据): what the page offers for it. */
export interface ConversionOffer {
  /** The number in the text; offsets as in Place. */
  blockId: string
  start: number
  end: number
  /** What it is about: 转为数据：行政复议新收案件数 187件. */
  label: string
  choices: { label: string; run(): void }[]
}

/** What can be done with a reference from the page's card. */
export interface FigureCardActions {
  /** Null while it has no value that could stay. */
  toText: (() => void) | null
  close(): void
}

/** What the page asks of the sheet. */
export interface ReportEditorHandle {
  /** Scrolls to a place of a block and selects it; offsets as in Place. False when the block is gone. */
  focusPlace(blockId: string, start?: number, end?: number): boolean
  focusSection(id: SectionId): void
  /** Puts the caret at an offset (as in Place) of a block, without scrolling. */
  placeCaret(blockId: string, offset: number): void
  /** Puts a reference where the caret stands, as one step of undo; nothing while the sheet is read-only. */
  insertFigureRef(ref: FigureRef): void
  /** Replaces one section (a conflict settled, a version brought back), as one step of undo. */
  replaceSection(id: SectionId, section: Section): void
  /** Replaces the whole text (an import, a fix), as one step of undo. */
  replaceAll(sections: Report['sections'], partOrder: Report['partOrder']): void
  /** 重新编号: every literal head becomes automatic. */
  renumberHeads(): void
  undo(): void
  redo(): void
  openFind(): void
  /** Tells every change of the last moment at once, without waiting for rest: before an export or leaving. */
  flush(): void
  /**
   * Takes an absent part into the report, gives an empty one its first paragraph, and puts the caret there; while the
   * sheet is read-only it only shows the place.
   */
  startSection(id: SectionId): void
  /** The whole text as it stands now. */
  getSections(): Report['sections']
  /** The order of the parts as it stands now. */
  getPartOrder(): Report['partOrder']
  /** Calls at each change of the text, at once, but not while an input method composes; the result ends it. */
  onEdit(listener: () => void): () => void
}

export interface ReportEditorProps {
  /** The text and the order of its parts to start from; read once. Later changes go through the handle. */
  initialSections: Report['sections']
  partOrder: Report['partOrder']
  /** Head of the sheet, read-only here: the fields form owns it. */
  titleLines: string[]
  primaryRecipients: string[]
  /** Foot of the sheet, read-only: 署名 one line each, 成文日期 as printed (2026年2月3日), '' while unknown. */
  signatureLines: string[]
  issueDate: string
  /** One and the same object as long as the sheet stands. */
  figures: FigureSource
  /** Grey words in an empty part: what belongs there. */
  guidance?: Partial<Record<SectionId, string>>
  findings?: readonly EditorFinding[]
  readOnly?: boolean
  /** Content-Security-Policy nonce for the style element that the editor adds. */
  nonce?: string
  /**
   * A section changed, by the user or through the handle; called at rest (0.3 s after the last key, 1.5 s at the
   * latest), once per changed section.
   */
  onSectionChange?(id: SectionId, section: Section): void
  /** The order of the parts changed (a whole report pasted, or that undone). */
  onPartOrderChange?(order: Report['partOrder']): void
  onSelectionChange?(selection: EditorSelection): void
  onOutlineChange?(outline: Outline): void
  onPasteReport?(pasted: PastedReport): void
  /** Something the user should know: what a paste left out. */
  onMessage?(message: string): void
  /** The user clicked an underlined place. */
  onFindingClick?(id: string): void
  /** What a card tells of a reference that the pointer or the selection rests on; without it no card shows. */
  renderFigureCard?(ref: FigureRef, actions: FigureCardActions): ReactNode
  /** Where the caret rests, a moment after it came there; null as soon as it moves or the text changes. */
  onCaretRest?(caret: RestingCaret | null): void
  /** For the number where the caret rests; shown beside it and in the tool bar. */
  offer?: ConversionOffer | null
  onReady?(handle: ReportEditorHandle): void
}
