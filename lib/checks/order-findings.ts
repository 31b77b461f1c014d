import { fieldsSchema } from '@/lib/report/fields'
import type { Place } from '@/lib/report/place'
import type { ResolvedReport } from '@/lib/report/resolved-report'
import type { Finding, Severity } from './finding'
import type { PrintedBlock } from './locate'

const SEVERITY_RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }
const FIELD_NAMES = Object.keys(fieldsSchema.shape)

function rankOf(at: Place, resolved: ResolvedReport, blocks: ReadonlyMap<string, PrintedBlock>): number[] {
  const sectionRank = (id: string) => resolved.sections.findIndex((section) => section.id === id)
  if ('field' in at) return [0, FIELD_NAMES.indexOf(at.field)]
  if ('missingPart' in at) return [2, sectionRank(at.missingPart), -1]
  if ('blockId' in at) return [2, sectionRank(at.part), blocks.get(at.blockId)?.rank ?? 0, at.start]
  if ('attachmentId' in at) return [3, resolved.attachments.findIndex(({ attachmentId }) => attachmentId === at.attachmentId)]
  if ('figureId' in at) return [4]
  if ('droppedLine' in at) return [5, at.droppedLine]
  return [1]
}

/** Severest first, then by place: fields, whole document, the text in printed order, attachments, figures, dropped lines, then by code. */
export function orderFindings(findings: readonly Finding[], resolved: ResolvedReport, blocks: ReadonlyMap<string, PrintedBlock>): Finding[] {
  const ranked = findings.map((finding) => ({
    finding,
    rank: [SEVERITY_RANK[finding.severity], ...rankOf(finding.at, resolved, blocks)],
  }))
  ranked.sort((a, b) => {
    const length = Math.max(a.rank.length, b.rank.length)
    for (let index = 0; index < length; index++) {
      const difference = (a.rank[index] ?? 0) - (b.rank[index] ?? 0)
      if (difference !== 0) return difference
    }
    return a.finding.code < b.finding.code ? -1 : a.finding.code > b.finding.code ? 1 : 0
  })
  return ranked.map((entry) => entry.finding)
}
