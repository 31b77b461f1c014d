import { applyRules } from '@/lib/checks/apply-rules'
import { FORM_RULES } from '@/lib/checks/form-rules'
import { partStatuses } from '@/lib/checks/part-statuses'
import type { MeasuredPages } from '@/lib/layout/measured-pages'
import type { Report } from '@/lib/report/report'
import type { Template } from '@/lib/template/template'
import type { CheckAids } from './check-aids'
import type { ReportChecks } from '@/components/report/store/report-store-state'

/**
 * The checks of a draft of the system against its own template, of its pages where they are measured, and of its words
 * and numbers once those rules have arrived.
 */
export function checkDraft(
  report: Report,
  template: Template,
  pages: MeasuredPages | null,
  { prose, previousReport }: CheckAids,
): ReportChecks {
  const rules = prose ? [...FORM_RULES, ...prose.rules] : FORM_RULES
  const result = applyRules(
    report,
    {
      origin: 'draft',
      template,
      ...(pages && { pages }),
      ...(prose && { catalogue: prose.catalogue }),
      ...(previousReport && { previousReport }),
    },
    rules,
  )
  return { ...result, statuses: partStatuses(report, result.findings, template), whole: prose !== null }
}
