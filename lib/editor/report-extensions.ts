import type { Extensions } from '@tiptap/core'
import { Text } from '@tiptap/extension-text'
import { Dropcursor } from '@tiptap/extensions/drop-cursor'
import { UndoRedo } from '@tiptap/extensions/undo-redo'
import type { SectionId } from '@/lib/report/report'
import { BlockIds } from './block-ids'
import { Clipboard } from './clipboard'
import { EditingKeys } from './editing-keys'
import { FigureList } from './figure-list'
import type { FigureSource } from './figure-source'
import { FindHighlight } from './find-highlight'
import { FindingUnderlines } from './finding-underlines'
import { HeadInputRules } from './head-input-rules'
import { HeadMarks } from './head-marks'
import { FigureRefNode } from './nodes/figure-ref'
import { ReportDoc } from './nodes/report-doc'
import { ReportHeading } from './nodes/report-heading'
import { ReportParagraph } from './nodes/report-paragraph'
import { ReportSection } from './nodes/report-section'
import { tableExtensions } from './nodes/report-table'
import { RunInHead } from './nodes/run-in-head'
import { Paste, type PasteOptions } from './paste'
import { RunInRule } from './run-in-rule'
import { SectionGuard } from './section-guard'
import { SectionPlaceholders, type SectionPlaceholder } from './section-placeholders'

export interface ReportEditorOptions {
  figures: FigureSource
  /** Gives a fresh block id at each call. */
  nextBlockId: () => string
  sectionNames: Readonly<Record<SectionId, string>>
  placeholders: Readonly<Record<SectionId, SectionPlaceholder>>
  paste: PasteOptions
  onFindingClick: (id: string) => void
}

/** The shape of the document alone: what conversion and tests need. */
export const schemaExtensions: Extensions = [
  ReportDoc,
  ReportSection,
  ReportParagraph,
  ReportHeading,
  ...tableExtensions,
  FigureRefNode,
  Text,
  RunInHead,
]

/** Everything the sheet is made of. */
export function reportExtensions(options: ReportEditorOptions): Extensions {
  const { figures, nextBlockId } = options
  return [
    ...schemaExtensions.map((extension) => {
      if (extension.name === 'section') return ReportSection.configure({ sectionNames: options.sectionNames })
      return extension.name === 'figureRef' ? FigureRefNode.configure({ figures }) : extension
    }),
    SectionGuard,
    BlockIds.configure({ nextBlockId }),
    RunInRule,
    EditingKeys,
    HeadInputRules,
    HeadMarks,
    SectionPlaceholders.configure({ placeholders: options.placeholders }),
    FigureList,
    FindHighlight.configure({ figures }),
    FindingUnderlines.configure({ figures, onClick: options.onFindingClick }),
    Clipboard.configure({ figures }),
    Paste.configure({ paste: options.paste }),
    UndoRedo.configure({ depth: 500 }),
    Dropcursor.configure({ color: '#1f4e8c', width: 2 }),
  ]
}
