import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Report } from '@/lib/report/report'
import { printWordFiles } from './docx/print-word-files'
import { proveDocx } from './docx/prove-docx'
import { expectedReport, type ExpectedCopy } from './expected/expected-report'
import { provePdf } from './pdf/prove-pdf'
import { inOrder, type FileFormat, type ProvenFile } from './proven-file'

export interface ProveFileOptions {
  format: FileFormat
  /** The report that the file should show, and the copy of it. */
  against?: { report: Report } & ExpectedCopy
  /** False: neither LibreOffice nor the schema's program looks at a Word file, and their rows are not measured. */
  outsidePrograms?: boolean
}

/** Measures one Word or PDF file, wherever it comes from. A file of another kind throws. */
export async function proveFile(
  file: string,
  { format, against, outsidePrograms = true }: ProveFileOptions,
): Promise<ProvenFile> {
  const expected = against ? expectedReport(against.report, against) : null
  const rows = format === 'pdf'
    ? await provePdf(file, expected)
    : await withPrinted(
      outsidePrograms ? file : null,
      (printed) => proveDocx(file, { expected, printed, validate: outsidePrograms }),
    )
  return { file, format, copy: against?.copy ?? null, rows: inOrder(rows) }
}

async function withPrinted<T>(file: string | null, work: (printed: string | null) => Promise<T>): Promise<T> {
  if (file === null) return work(null)
  const folder = await mkdtemp(path.join(tmpdir(), 'prove-layout-'))
  try {
    // A copy: LibreOffice leaves a lock beside the file that it opens.
    const copy = path.join(folder, 'report.docx')
    await copyFile(file, copy)
    const [printed] = await printWordFiles([copy], folder)
    return await work(printed ?? null)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
