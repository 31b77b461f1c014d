import type { ReportFields } from '@/lib/report/fields'
import { fillPlaceholders } from '@/lib/template/fill-placeholders'
import type { Template } from '@/lib/template/template'
import { sameJson } from '@/lib/report/same-json'

/** The title the template proposes for these offices and this year, line by line. */
export function proposedTitle(template: Template, fields: Pick<ReportFields, 'issuers' | 'year'>): string[] {
  return template.titleLines.map((line) =>
    fillPlaceholders(line, { year: fields.year, issuer: fields.issuers.join('　') }),
  )
}

/** Title and 署名 follow offices and year as long as they stood as proposed; what the clerk has worded stays. */
export function followProposals(template: Template, before: ReportFields, after: ReportFields): ReportFields {
  const followed = { ...after }
  if (sameJson(before.titleLines, after.titleLines) && sameJson(before.titleLines, proposedTitle(template, before))) {
    followed.titleLines = proposedTitle(template, after)
  }
  if (before.issuerSignature === after.issuerSignature && before.issuerSignature === before.issuers.join('\n')) {
    followed.issuerSignature = after.issuers.join('\n')
  }
  return followed
}
