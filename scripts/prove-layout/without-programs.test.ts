import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { exportDocx } from '@/lib/exporters/docx/export-docx'
import { resolveReport } from '@/lib/figures/resolve-report'
import { layOut } from '@/lib/layout/lay-out'
import { proveFile } from './prove-file'
import { exitCodeOf } from './proven-file'
import { makePdf } from './testing/altered-pdf'
import { sample } from './testing/sample-reports'

const folder = mkdtempSync(path.join(tmpdir(), 'prove-layout-bare-'))
const searchPath = process.env.PATH
process.env.PATH = folder
afterAll(() => {
  process.env.PATH = searchPath
  rmSync(folder, { recursive: true })
})
const document = layOut(resolveReport(sample()), { copy: 'submission' })

it('a Word file without LibreOffice is measured by its XML alone, and the exit code is 3', { timeout: 60_000 }, async () => {
  const file = path.join(folder, 'sample.docx')
  writeFileSync(file, exportDocx(document))
  const proven = await proveFile(file, { format: 'docx', against: { report: sample(), copy: 'submission' } })
  const rowsOf = (verdict: string) => proven.rows.filter((row) => row.verdict === verdict).map(({ id }) => id)
  expect(rowsOf('notMeasured')).toEqual(expect.arrayContaining(['linesPerPage', 'charactersPerLine', 'overTheEdge', 'printedText']))
  expect(rowsOf('fail')).toEqual([])
  expect(rowsOf('pass')).toContain('text')
  expect(exitCodeOf([proven])).toBe(3)
})

it('a PDF without poppler is not measured, and the exit code is 3', async () => {
  const file = path.join(folder, 'sample.pdf')
  writeFileSync(file, makePdf(document))
  const proven = await proveFile(file, { format: 'pdf' })
  expect(new Set(proven.rows.map(({ verdict }) => verdict))).toEqual(new Set(['notMeasured']))
  expect(exitCodeOf([proven])).toBe(3)
})
