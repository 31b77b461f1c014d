import { resolveReport } from '@/lib/figures/resolve-report'
import { fillPlaceholders } from '@/lib/template/fill-placeholders'
import { PART_IDS } from '@/lib/template/part'
import type { Template } from '@/lib/template/template'
import { SECTION_IDS, type Report, type SectionId } from '@/lib/report/report'
import type { ResolvedReport } from '@/lib/report/resolved-report'
import type { Finding } from './finding'
import { isFilled } from './part-requirements'
import { condense, partTexts, writtenBody } from './part-text'

/** 未填, 起草中, 已完成, 有问题. */
export type PartStatus = 'empty' | 'drafting' | 'complete' | 'flawed'

/** Findings that only say that something is still to be written: they make a part 起草中, not 有问题. */
const STILL_TO_WRITE = new Set(['S01', 'S02', 'S03', 'S04', 'S05', 'S07', 'F01'])

function sectionOf({ at }: Finding): SectionId | null {
  if ('missingPart' in at) return at.missingPart
  return 'part' in at ? at.part : null
}

function isLeadWritten(resolved: ResolvedReport, template?: Template): { started: boolean; filled: boolean } {
  const { fields } = resolved.report
  const lead = writtenBody(resolved.sections.find((section) => section.id === 'lead')?.blocks ?? [])
  const offered = template ? condense(fillPlaceholders(template.lead, { year: fields.year, issuer: fields.issuers.join('　') })) : ''
  return { started: lead !== '', filled: lead !== '' && lead !== offered }
}

/**
 * How far the lead and each part are. empty: nothing written. flawed: an open 错误 or 警告 stands in it. drafting: not
 * yet what its template counts as filled (an untouched lead of the template neither), or a reference has no value.
 */
export function partStatuses(report: Report, findings: readonly Finding[], template?: Template): Record<SectionId, PartStatus> {
  const resolved = resolveReport(report)
  const parts = partTexts(resolved, template)
  const written = Object.fromEntries([
    ['lead', isLeadWritten(resolved, template)],
    ...PART_IDS.map((id) => [id, { started: parts[id].body !== '', filled: isFilled(parts[id], template) }]),
  ]) as Record<SectionId, { started: boolean; filled: boolean }>
  const statusOf = (id: SectionId): PartStatus => {
    const here = findings.filter((finding) => finding.severity !== 'info' && sectionOf(finding) === id)
    if (!written[id].started) return 'empty'
    if (here.some((finding) => !STILL_TO_WRITE.has(finding.code))) return 'flawed'
    return written[id].filled && here.length === 0 ? 'complete' : 'drafting'
  }
  return Object.fromEntries(SECTION_IDS.map((id) => [id, statusOf(id)])) as Record<SectionId, PartStatus>
}
