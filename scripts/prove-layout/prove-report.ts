import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Report } from '@/lib/report/report'
import { printWordFiles } from './docx/print-word-files'
import { proveDocx } from './docx/prove-docx'
import { expectedReport } from './expected/expected-report'
import { exportFiles } from './export-files'
import { provePdf } from './pdf/prove-pdf'
import { inOrder, type ProvenFile } from './proven-file'

/** Exports both formats and both copies of each report and proves them: for each report its four files. `letterhead` overrides the switch of the reports. */
export async function proveReports(reports: readonly Report[], letterhead?: boolean): Promise<ProvenFile[][]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'prove-layout-'))
  try {
    const exported: { report: Report; file: Awaited<ReturnType<typeof exportFiles>>[number] }[] = []
    for (const [index, report] of reports.entries()) {
      for (const file of await exportFiles(report, folder, { letterhead, prefix: `${index + 1}-` })) exported.push({ report, file })
    }
    const words = exported.map(({ file }) => file.path).filter((file) => file.endsWith('.docx'))
    const prints = await printWordFiles(words, path.join(folder, 'printed'))
    const proven: ProvenFile[] = []
    for (const { report, file } of exported) {
      const expected = expectedReport(report, { copy: file.copy, letterhead })
      const rows = file.format === 'pdf'
        ? await provePdf(file.path, expected)
        : await proveDocx(file.path, { expected, printed: prints[words.indexOf(file.path)] ?? null })
      proven.push({ file: file.name, format: file.format, copy: file.copy, rows: inOrder([...rows, file.sameBytes]) })
    }
    const perReport = exported.length / Math.max(1, reports.length)
    return reports.map((_, index) => proven.slice(index * perReport, (index + 1) * perReport))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
