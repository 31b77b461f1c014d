import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { previewDocument } from '@/lib/exporters/preview/preview-document'
import { resolveReport } from '@/lib/figures/resolve-report'
import { layOut } from '@/lib/layout/lay-out'
import type { MeasuredPages } from '@/lib/layout/measured-pages'
import { reportSchema } from '@/lib/report/report'
import { fontSubstitutions, type FontSubstitution } from './font-substitutions'
import { ServerError } from './server-error'
import type { Services } from './services'

export const previewReportInput = z.strictObject({
  /** As it stands in the page, saved or not. */
  report: reportSchema,
  copy: z.enum(['submission', 'published']).default('submission'),
})

export interface ReportPreview {
  /** Each page is at /api/previews/ and its hash. */
  pages: string[]
  /** Of every page. */
  widthPt: number
  heightPt: number
  measured: MeasuredPages
  substitutions: FontSubstitution[]
}

/**
 * The pages that the PDF of this report would have; nothing is stored but the drawings, in memory.
 * Throws ServerError (invalidInput) and ExportError.
 */
export async function previewReport(
  actor: Actor,
  services: Services,
  reportId: string,
  { report, copy }: z.infer<typeof previewReportInput>,
): Promise<ReportPreview> {
  if (report.id !== reportId || report.officeId !== actor.officeId) {
    throw new ServerError('invalidInput', '要预览的不是这份报告，没有处理。请刷新页面后再试。')
  }
  const { pages, widthPt, heightPt, measured } = await previewDocument(layOut(resolveReport(report), { copy }))
  void services.previews.keep(pages)
  return { pages: pages.map(({ hash }) => hash), widthPt, heightPt, measured, substitutions: fontSubstitutions() }
}
