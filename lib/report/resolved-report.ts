import type { Block, HeadLevel } from './block'
import type { FigureRef } from './inline'
import type { Report, SectionId } from './report'

/** Why a reference shows no value: 未填, 已删除, 算不出 (missing or approximate input, zero denominator), 不是数字. */
export type Unresolved = 'empty' | 'deleted' | 'underivable' | 'notANumber'

/** A stretch of the printed text of a block; `ref` where it stands for a figure reference. */
export interface ResolvedInline {
  text: string
  runInHead: boolean
  ref?: FigureRef
  unresolved?: Unresolved
}

interface ResolvedCommon {
  blockId: string
  audience: Block['audience']
  /** The whole printed text, mark included; cells of a table joined by tab, its rows by newline. */
  text: string
}

export type ResolvedBlock =
  | (ResolvedCommon & { type: 'heading'; level: HeadLevel; mark: string; content: ResolvedInline[] })
  | (ResolvedCommon & { type: 'paragraph'; level?: HeadLevel; mark: string; content: ResolvedInline[] })
  | (ResolvedCommon & {
      type: 'table'
      rows: { cells: { header: boolean; colspan: number; rowspan: number; content: ResolvedInline[] }[] }[]
    })

export interface ResolvedSection {
  id: SectionId
  present: boolean
  blocks: ResolvedBlock[]
}

export interface ResolvedAttachment {
  attachmentId: string
  title: string
  blocks: ResolvedBlock[]
}

/** A report in which every reference is text and every head carries its mark. Nothing of it is ever stored. */
export interface ResolvedReport {
  report: Report
  /** In printed order: lead, then partOrder. Absent parts are listed with no blocks. */
  sections: ResolvedSection[]
  /** 附件; automatic heads count from one in each. */
  attachments: ResolvedAttachment[]
}
