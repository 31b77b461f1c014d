import { newReport } from '@/lib/report/new-report'
import type { Report, Section } from '@/lib/report/report'
import { DEPARTMENT } from '../department'
import { pickIndicators } from '../indicator-catalogue'
import { ACHIEVEMENTS } from './achievements'
import { SAMPLE_FIGURES } from './figures'
import { LEAD, LEADERSHIP_DUTY, OTHER_MATTERS, PLAN, SHORTCOMINGS } from './other-parts'
import { parseNotation } from './parse-notation'
import { emptyFigure } from '@/lib/report/figure'

export interface SampleReportOptions {
  id: string
  officeId: string
  /** Gives a fresh block id at each call. */
  nextBlockId: () => string
}

/**
 * The sample report (样例): the annual report for 2025 of the bureau of justice of a fictional county, whole and in
 * order, in state 起草. The same options give the same report.
 */
export function sampleReport({ id, officeId, nextBlockId }: SampleReportOptions): Report {
  const section = (notation: string): Section => ({ present: true, content: parseNotation(notation, nextBlockId) })
  const empty = newReport(DEPARTMENT, { id, officeId, year: 2025, issuers: ['云岭县司法局'], nextBlockId: () => 'unused' })
  return {
    ...empty,
    fields: {
      ...empty.fields,
      documentNumber: '云司〔2026〕6号',
      signatories: ['周敬安'],
      primaryRecipients: ['中共云岭县委员会', '云岭县人民政府', '景川市司法局'],
      issueDate: '2026-02-13',
      printingOffice: '云岭县司法局办公室',
      printDate: '2026-02-13',
      publishDate: '2026-03-20',
      indexNumber: 'YLSF-2026-0006',
    },
    indicators: pickIndicators(...SAMPLE_FIGURES.map((figure) => figure.id)),
    figures: SAMPLE_FIGURES.map((figure) => ({
      ...emptyFigure(figure.id),
      value: figure.value ?? '',
      previousValue: figure.previous ?? '',
      approximation: figure.approximation ?? null,
      sourceOffice: figure.from ?? '',
      note: figure.note ?? '',
    })),
    sections: {
      lead: section(LEAD),
      achievements: section(ACHIEVEMENTS),
      leadershipDuty: section(LEADERSHIP_DUTY),
      shortcomings: section(SHORTCOMINGS),
      plan: section(PLAN),
      otherMatters: section(OTHER_MATTERS),
    },
  }
}
