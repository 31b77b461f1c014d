import { sectionName } from '@/lib/report/section-name'
import type { Report, SectionId } from '@/lib/report/report'
import type { Acceptance } from '@/lib/tieout/accept-proposals'
import type { Proposal } from '@/lib/tieout/proposal'
import { printedTexts, proposalsOf } from './report-proposals'

/** What is done with a number: nothing, 采用 (the table takes it where it lacks one), or the text takes the table's. */
export type Decision = 'leave' | 'accept' | 'table'

/** A number of the text in the review. */
export interface ReviewRow {
  index: number
  proposal: Proposal
  decision: Decision
  /** The words around it: before, itself with its measure word, behind. */
  excerpt: readonly [string, string, string]
  /** Another indicator was chosen that counts something else. */
  misfit: string
}

const BEFORE = 22
const BEHIND = 12

function excerptOf({ quantity }: Proposal, text: string): ReviewRow['excerpt'] {
  const from = Math.max(quantity.sentenceStart, quantity.start - BEFORE)
  const before = (from > quantity.sentenceStart ? '…' : '') + text.slice(from, quantity.start)
  const to = Math.min(quantity.sentenceEnd, quantity.unitEnd + BEHIND)
  const behind = text.slice(quantity.unitEnd, to) + (to < quantity.sentenceEnd ? '…' : '')
  return [before.trimStart(), text.slice(quantity.start, quantity.unitEnd), behind]
}

/** The numbers of the report, those that need no look taken already. */
export function reviewRows(report: Report): ReviewRow[] {
  const texts = printedTexts(report)
  return proposalsOf(report).map((proposal, index) => ({
    index,
    proposal,
    decision: proposal.isCertain ? 'accept' : 'leave',
    excerpt: excerptOf(proposal, texts.get(proposal.quantity.blockId) ?? ''),
    misfit: '',
  }))
}

/** What may be decided for a number, with its words. */
export function decisionsFor({ standing, reference, amount }: Proposal): { value: Decision; label: string }[] {
  const leave = { value: 'leave', label: '不动' } as const
  const table = { value: 'table', label: '用表里的数' } as const
  if (standing === 'none' || standing === 'missing') return [leave]
  if (standing === 'differs') return amount ? [leave, { value: 'accept', label: '改表里的数' }, table] : [leave, table]
  if (reference) return [leave, { value: 'accept', label: '转为数据' }]
  return standing === 'fills' && amount ? [leave, { value: 'accept', label: '只填入表' }] : [leave]
}

export const REVIEW_FILTERS = ['all', 'certain', 'conflict', 'look', 'none'] as const
export type ReviewFilter = (typeof REVIEW_FILTERS)[number]
export const FILTER_NAMES: Readonly<Record<ReviewFilter, string>> = {
  all: '全部',
  certain: '可直接采用',
  conflict: '有冲突',
  look: '需确认',
  none: '没有对应指标',
}

/** The group of a row: every row belongs to one beside `all`. */
export function groupOf({ proposal: { standing, isCertain } }: ReviewRow): Exclude<ReviewFilter, 'all'> {
  if (standing === 'differs') return 'conflict'
  if (standing === 'none') return 'none'
  return isCertain ? 'certain' : 'look'
}

/** The rows by part, in printed order. */
export function byPart(rows: readonly ReviewRow[]): { name: string; rows: ReviewRow[] }[] {
  const parts = new Map<SectionId, ReviewRow[]>()
  for (const row of rows) {
    const { part } = row.proposal.quantity
    parts.set(part, [...(parts.get(part) ?? []), row])
  }
  return [...parts].map(([part, own]) => ({ name: sectionName(part), rows: own }))
}

/** What the decisions amount to. */
export const acceptancesOf = (rows: readonly ReviewRow[]): Acceptance[] =>
  rows.flatMap(({ proposal, decision }): Acceptance[] =>
    decision === 'leave' ? [] : [{ proposal, keep: decision === 'table' ? 'table' : 'text' }],
  )
