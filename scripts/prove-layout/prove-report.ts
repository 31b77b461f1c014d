import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Report } from '@/lib/report/report'
import { printWordFiles } from './docx/print-word-files'
import { proveDocx } from './docx/prove-docx'
import { expectedReport } from './expected/expected-report'
import { exportFiles, type ExportedFile } from './export-files'
import { provePdf } from './pdf/prove-pdf'
import { inOrder, type ProvenFile } from './proven-file'

/**
 * Exports both formats and both copies of each report and proves them: for each report its four files. `letterhead`
 * overrides the switch of the reports.
 */
export async function proveReports(reports: readonly Report[], letterhead?: boolean): Promise<ProvenFile[][]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'prove-layout-'))
  try {
    const exported: { report: Report; file: ExportedFile }[] = []
    for (const [index, report] of reports.entries()) {
      const files = await exportFiles(report, folder, { letterhead, prefix: `${index + 1}-` })
      exported.push(...files.map((file) => ({ report, file })))
    }
    const words = exported.map(({ file }) => file).filter(({ format }) => format === 'docx')
    const printed = await printEachOnce(words, path.join(folder, 'printed'))
    const proven: ProvenFile[] = []
    for (const { report, file } of exported) {
      const expected = expectedReport(report, { copy: file.copy, letterhead })
      const rows = file.format === 'pdf'
        ? await provePdf(file.path, expected)
        : await proveDocx(file.path, { expected, printed: printed.get(file.digest) ?? null })
      proven.push({ file: file.name, format: file.format, copy: file.copy, rows: inOrder([...rows, file.sameBytes]) })
    }
    const perReport = exported.length / Math.max(1, reports.length)
    return reports.map((_, index) => proven.slice(index * perReport, (index + 1) * perReport))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The prints by digest: the two copies of a report are often the same file, and LibreOffice is slow. */
async function printEachOnce(files: readonly ExportedFile[], folder: string): Promise<Map<string, string | null>> {
  const different = [...new Map(files.map((file) => [file.digest, file])).values()]
  const prints = await printWordFiles(different.map((file) => file.path), folder)
  return new Map(different.map(({ digest }, index) => [digest, prints[index] ?? null]))
}
