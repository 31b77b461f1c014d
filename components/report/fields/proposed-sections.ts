import type { ReportFields } from '@/lib/report/fields'
import type { Report, Section, SectionId } from '@/lib/report/report'
import { fillPlaceholders } from '@/lib/template/fill-placeholders'
import { PART_IDS } from '@/lib/template/part'
import { partTemplateOf, type Template } from '@/lib/template/template'
import { sameJson } from '@/lib/report/same-json'
import { isLocked } from '@/lib/report/report-lock'

const fill = (text: string, { year, issuers }: ReportFields) => fillPlaceholders(text, { year, issuer: issuers.join('　') })

/**
 * The lead and the level-1 heads follow offices and year as long as they stand as the template proposed them; what the
 * clerk has worded stays, and the text of a signed report too.
 */
export function followProposedSections(report: Report, template: Template, after: ReportFields): Report['sections'] {
  if (isLocked(report.state)) return report.sections
  const follow = (id: SectionId, type: 'heading' | 'paragraph', proposed: string): Section => {
    const section = report.sections[id]
    const [old, next] = [fill(proposed, report.fields), fill(proposed, after)]
    if (old === next || !section.present) return section
    const content = section.content.map((block) => {
      const isProposed = block.type === type && (block.type !== 'heading' || block.level === 1)
      if (!isProposed || !sameJson(block.content, [{ type: 'text', text: old }])) return block
      return { ...block, content: [{ type: 'text' as const, text: next }] }
    })
    return content.every((block, index) => block === section.content[index]) ? section : { ...section, content }
  }
  const parts = PART_IDS.map((part) => [part, follow(part, 'heading', partTemplateOf(template, part).heading)] as const)
  return { ...report.sections, ...Object.fromEntries(parts), lead: follow('lead', 'paragraph', template.lead) }
}
