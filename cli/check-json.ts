import type { Finding, Severity } from '@/lib/checks/finding'
import { findingText } from '@/lib/checks/group-findings'
import type { SectionId } from '@/lib/report/report'
import type { ResolvedReport } from '@/lib/report/resolved-report'

/** What `fazhi check --json` prints; stable. `start` and `end` are UTF-16 offsets into `text`. */
export interface CheckJson {
  text: string
  findings: {
    code: string
    rule: string
    severity: Severity
    message: string
    part: SectionId | null
    field: string | null
    quote: string
    start: number | null
    end: number | null
    fix: { replacement: string } | null
  }[]
}

/** The findings with their places in the body: the blocks in printed order, joined by newline. */
export function toCheckJson(resolved: ResolvedReport, findings: readonly Finding[]): CheckJson {
  const blocks = resolved.sections.flatMap((section) => section.blocks)
  const offsets = new Map<string, number>()
  let length = 0
  for (const block of blocks) {
    offsets.set(block.blockId, length)
    length += block.text.length + 1
  }
  return {
    text: blocks.map((block) => block.text).join('\n'),
    findings: findings.map((finding) => {
      const { at, fix } = finding
      const offset = 'blockId' in at ? offsets.get(at.blockId) : undefined
      const range = 'blockId' in at && offset !== undefined ? { start: offset + at.start, end: offset + at.end } : { start: null, end: null }
      return {
        code: finding.code,
        rule: finding.ruleId,
        severity: finding.severity,
        message: findingText(finding),
        part: 'part' in at ? at.part : 'missingPart' in at ? at.missingPart : null,
        field: 'field' in at ? at.field : null,
        quote: finding.quote,
        ...range,
        fix: fix?.kind === 'replace' ? { replacement: fix.replacement } : null,
      }
    }),
  }
}
