import { PART_IDS } from '@/lib/template/part'
import type { Block, HeadLevel } from '../block'
import type { ReportFields } from '../fields'
import type { FigureRef, Inline } from '../inline'
import { SCHEMA_VERSION, SECTION_IDS, type Report, type SectionId } from '../report'
import { DEFAULT_SETTINGS } from '../settings'

// Test-only: reports in a few words instead of JSON walls. Block ids are given by `report`, section and rank: plan-2.

type Unnamed<B> = B extends Block ? Omit<B, 'blockId'> : never
export type BuiltBlock = Unnamed<Block>
type Words = string | Inline

const inlines = (words: Words[]): Inline[] =>
  words.map((word) => (typeof word === 'string' ? { type: 'text', text: word } : word))
const base = { audience: 'all' as const }

/** A reference to a figure, as `fig('reviewed')` or with other ways to show it. */
export const fig = (figureId: string, how: Partial<FigureRef> = {}): FigureRef => ({
  type: 'figureRef', figureId, show: 'value', unit: true, decimals: null, round: null, ...how,
})

/** A body paragraph. */
export const p = (...words: Words[]): BuiltBlock => ({ type: 'paragraph', ...base, content: inlines(words) })

const head = (level: HeadLevel) => (text: string): BuiltBlock => ({
  type: 'heading', ...base, level, numbering: 'auto', mark: '', content: inlines([text]),
})
export const h1 = head(1)
export const h2 = head(2)

/** Level 2 with head and body in one paragraph; the head ends with 。 */
export const runIn = (text: string, ...body: Words[]): BuiltBlock => ({
  type: 'paragraph', ...base, level: 2, numbering: 'auto', mark: '',
  content: [{ type: 'text', text, runInHead: true }, ...inlines(body)],
})

export const table = (...rows: string[][]): BuiltBlock => ({
  type: 'table', ...base,
  rows: rows.map((cells) => ({ cells: cells.map((text) => ({ header: false, colspan: 1, rowspan: 1, content: inlines([text]) })) })),
})

export interface BuiltReport extends Partial<Omit<Report, 'fields' | 'sections'>> {
  fields?: Partial<ReportFields>
  /** Parts without an entry are absent; an absent lead is empty. */
  sections?: Partial<Record<SectionId, BuiltBlock[]>>
}

/** A draft of the fictional 云岭县司法局 for 2025, empty but for what is given. */
export function buildReport({ fields, sections = {}, ...rest }: BuiltReport = {}): Report {
  const section = (id: SectionId) => ({
    present: id === 'lead' || sections[id] !== undefined,
    content: (sections[id] ?? []).map((block, index) => ({ ...block, blockId: `${id}-${index + 1}` })),
  })
  return {
    schemaVersion: SCHEMA_VERSION,
    id: 'report-1',
    officeId: 'office-1',
    state: 'drafting',
    template: { id: 'department', version: 1 },
    partOrder: [...PART_IDS],
    fields: {
      issuers: ['云岭县司法局'],
      year: 2025,
      titleLines: ['云岭县司法局', '关于2025年度法治政府建设情况的报告'],
      copyNumber: '',
      urgency: 'none',
      documentNumber: '',
      signatories: [],
      direction: 'upward',
      primaryRecipients: [],
      copiedTo: [],
      issuerSignature: '云岭县司法局',
      sealed: false,
      issueDate: '',
      annotation: '',
      printingOffice: '',
      printDate: '',
      publishDate: '',
      indexNumber: '',
      openness: 'proactive',
      ...fields,
    },
    indicators: [],
    figures: [],
    sections: Object.fromEntries(SECTION_IDS.map((id) => [id, section(id)])) as Report['sections'],
    attachments: [],
    dismissals: [],
    explanations: [],
    settings: { ...DEFAULT_SETTINGS },
    ...rest,
  }
}
