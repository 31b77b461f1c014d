import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { exportDocx } from '@/lib/exporters/docx/export-docx'
import { exportPdf } from '@/lib/exporters/pdf/export-pdf'
import { exportTxt } from '@/lib/exporters/txt/export-txt'
import { resolveReport } from '@/lib/figures/resolve-report'
import { layOut } from '@/lib/layout/lay-out'
import type { LaidOutDocument } from '@/lib/layout/laid-out-document'
import { exportFileName } from './export-file-name'
import { openReport } from './open-report'
import { readVersion } from './read-version'
import { ServerError } from './server-error'
import type { Services } from './services'
import { stampOf } from './stamp-of'

const FORMATS = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (document: LaidOutDocument) => exportDocx(document),
  },
  pdf: {
    mediaType: 'application/pdf',
    write: (document: LaidOutDocument, signal?: AbortSignal) => exportPdf(document, { signal }),
  },
  txt: {
    mediaType: 'text/plain; charset=utf-8',
    write: async (document: LaidOutDocument) => new TextEncoder().encode(exportTxt(document)),
  },
}
type Format = keyof typeof FORMATS

export const exportReportInput = z.strictObject({
  format: z.enum(Object.keys(FORMATS) as [Format, ...Format[]]),
  /** 报送稿 or 公开稿. */
  copy: z.enum(['submission', 'published']).default('submission'),
})

export interface ExportedFile {
  name: string
  mediaType: string
  bytes: Uint8Array
}

/**
 * The report as a whole file. What is exported is kept as a version, so that what went out can always be seen again.
 * Throws ServerError (notFound, binned), ReportOpenError and ExportError.
 */
export async function exportReport(
  actor: Actor,
  services: Services,
  reportId: string,
  { format, copy }: z.infer<typeof exportReportInput>,
  /** Aborted when nobody waits for the file any more. */
  signal?: AbortSignal,
): Promise<ExportedFile> {
  // Brings an older shape to the present one, and refuses what cannot be opened, before anything is kept.
  await openReport(actor, services, reportId)
  const version = { id: services.newId(), kind: 'beforeExport' as const, name: '' }
  const taken = await services.store.takeSnapshot(stampOf(actor, services), reportId, version)
  if (!taken) throw new ServerError('notFound', '没有找到这份报告，没有导出。请从首页的列表中打开。')
  const { report } = await readVersion(actor, services, reportId, version.id)
  const { mediaType, write } = FORMATS[format]
  const bytes = await write(layOut(resolveReport(report), { copy }), signal)
  return { name: exportFileName(report.fields, format, copy), mediaType, bytes }
}
