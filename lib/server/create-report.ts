import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { fieldsSchema } from '@/lib/report/fields'
import { newReport } from '@/lib/report/new-report'
import { reportSchema, type Report } from '@/lib/report/report'
import { splitReport } from '@/lib/report/revision'
import { findTemplate, TEMPLATES } from '@/templates'
import { ServerError } from './server-error'
import type { Services } from './services'
import { stampOf } from './stamp-of'

export const createReportInput = z.strictObject({
  templateId: z.string().max(80),
  year: fieldsSchema.shape.year,
  /** 发文机关全称. */
  issuers: z.array(z.string().trim().min(1).max(100)).min(1).max(10),
  /** What an import read: it takes the place of the template's text, so that a report comes in whole or not at all. */
  imported: reportSchema.pick({ fields: true, sections: true, partOrder: true }).optional(),
})

/** A new report from a template, perhaps with imported text. Throws ServerError (unknownTemplate). */
export async function createReport(
  actor: Actor,
  services: Services,
  input: z.infer<typeof createReportInput>,
): Promise<{ id: string }> {
  const template = findTemplate(input.templateId)
  if (!template) {
    const names = TEMPLATES.map(({ name }) => `“${name}”`).join('、')
    throw new ServerError('unknownTemplate', `没有编号为“${input.templateId}”的模板，报告没有创建。现有模板：${names}，请从中选择。`)
  }
  const { year, issuers } = input
  const report = newReport(template, { id: services.newId(), officeId: actor.officeId, year, issuers, nextBlockId: services.newId })
  await storeNewReport(actor, services, { ...report, ...input.imported })
  return { id: report.id }
}

/** Stores a whole report for the first time. */
export function storeNewReport(actor: Actor, services: Services, report: Report): Promise<void> {
  const { id, schemaVersion } = report
  return services.store.createReport(stampOf(actor, services), { id, schemaVersion, bodies: splitReport(report) })
}
