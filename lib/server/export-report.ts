import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { resolveReport } from '@/lib/figures/resolve-report'
import { cleanFileName, exportFileName } from '@/lib/layout/export-file-name'
import { layOut } from '@/lib/layout/lay-out'
import type { LaidOutDocument } from '@/lib/layout/laid-out-document'
import { reportText } from '@/lib/report/inline'
import type { Report } from '@/lib/report/report'
import { EXPORT_FORMATS, FILE_FORMATS, writePackage, type WriteOptions } from './export-formats'
import { openReport } from './open-report'
import { readVersion } from './read-version'
import { ServerError } from './server-error'
import type { Services } from './services'
import { stampOf } from './stamp-of'
import { takeTurns } from './take-turns'

export const exportReportInput = z.strictObject({
  /** package: 发布包, a zip of all formats. */
  format: z.enum([...EXPORT_FORMATS, 'package']),
  /** 报送稿 or 公开稿. */
  copy: z.enum(['submission', 'published']).default('submission'),
  /** 版头 and 版记; by default as the report's own settings say. */
  letterhead: z.boolean().optional(),
  /** 保留数据控件 in the Word file; by default as the report's own settings say. */
  keepDataControls: z.boolean().optional(),
  /** A PDF for the archive (PDF/A-2b); it needs 成文日期. */
  pdfA: z.boolean().default(false),
  /** Without its ending; by default in the habit of the office. */
  name: reportText(200).default(''),
})
export type ExportReportInput = z.input<typeof exportReportInput>

export interface ExportedFile {
  name: string
  mediaType: string
  bytes: Uint8Array
}

/**
 * The report as a whole file. What is exported is kept as a version, so that what went out can always be seen again.
 * Throws ServerError (notFound, binned, invalidInput), ReportOpenError and ExportError.
 */
export async function exportReport(
  actor: Actor,
  services: Services,
  reportId: string,
  input: z.output<typeof exportReportInput>,
  /** Aborted when nobody waits for the file any more. */
  signal?: AbortSignal,
): Promise<ExportedFile> {
  // Brings an older shape to the present one, and refuses what cannot be exported, before anything is kept.
  const opened = await inTurn(() => openReport(actor, services, reportId))
  if (input.pdfA && (input.format === 'pdf' || input.format === 'package') && !opened.report.fields.issueDate) {
    throw new ServerError('invalidInput', '存档用的 PDF/A 须有成文日期，没有导出。请在“信息”里填写成文日期，或不选 PDF/A。')
  }
  const version = { id: services.newId(), kind: 'beforeExport' as const, name: '' }
  const taken = await inTurn(() => services.store.takeSnapshot(stampOf(actor, services), reportId, version))
  if (!taken) throw new ServerError('notFound', '没有找到这份报告，没有导出。请从首页的列表中打开。')
  const { report } = await inTurn(() => readVersion(actor, services, reportId, version.id))
  const document = await inTurn(() => layOutFor(report, input))
  const write = () => writeFile(report, document, input, signal)
  // A worker writes the PDF; the other formats hold the process themselves.
  return input.format === 'pdf' ? write() : inTurn(write)
}

// Each step of an export holds the process for some milliseconds: saves get in between, however many exports there are.
const inTurn = takeTurns(1, 5)

function layOutFor(report: Report, { copy, letterhead, keepDataControls }: z.output<typeof exportReportInput>): LaidOutDocument {
  const settings = { ...report.settings, keepDataControls: keepDataControls ?? report.settings.keepDataControls }
  return layOut(resolveReport({ ...report, settings }), { copy, letterhead })
}

async function writeFile(
  { fields }: Report,
  document: LaidOutDocument,
  { format, copy, pdfA, name: chosenName }: z.output<typeof exportReportInput>,
  signal?: AbortSignal,
): Promise<ExportedFile> {
  const options: WriteOptions = { pdfA, signal }
  const name = cleanFileName(chosenName) || exportFileName(fields, copy)
  if (format === 'package') {
    return { name: `${name}.zip`, mediaType: 'application/zip', bytes: await writePackage(document, name, options) }
  }
  const { mediaType, write } = FILE_FORMATS[format]
  return { name: `${name}.${format}`, mediaType, bytes: await write(document, options) }
}
