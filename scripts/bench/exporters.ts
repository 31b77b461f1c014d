import { spawnSync } from 'node:child_process'
import { exportDocx } from '@/lib/exporters/docx/export-docx'
import { exportPdf } from '@/lib/exporters/pdf/export-pdf'
import type { LaidOutDocument } from '@/lib/layout/laid-out-document'
import { editedDocuments } from './edited-documents'
import { latencies, time, type Measurement } from './measure'

const TIMES_THE_TEXT = 20

/** A report of usual length in both formats, then twenty times its text against it. */
export async function* measureExporters(): AsyncGenerator<Measurement> {
  const docx = await measureFormat('docx', exportDocx, 5600, 12, 120, 20)
  yield docx
  yield growthOf(docx, await measureFormat('docx', exportDocx, 5600 * TIMES_THE_TEXT, null, 12, 4))
  const pdf = await measureFormat('PDF warm, edited each time', exportPdf, 5600, 50, 40, 8)
  yield pdf
  yield growthOf(pdf, await measureFormat('PDF warm, edited each time', exportPdf, 5600 * TIMES_THE_TEXT, null, 6, 2))
  yield latencies('PDF cold, 5,600 characters', 350, Array.from({ length: 7 }, () => measureAlone('pdf-cold')[0]!), 0.5)
  yield pdfMemory()
}

async function measureFormat(
  name: string,
  write: (document: LaidOutDocument) => unknown,
  characters: number,
  budget: number | null,
  runs: number,
  warmUp: number,
): Promise<Measurement> {
  const documents = editedDocuments(characters, runs + warmUp)
  return time(`${name}, ${characters.toLocaleString('en')} characters`, budget, () => write(documents.pop()!), runs, warmUp)
}

function growthOf(usual: Measurement, long: Measurement): Measurement {
  const detail = `${usual.value.toFixed(1)} ms → ${long.value.toFixed(1)} ms`
  return { name: `${usual.name.split(',')[0]}, ${TIMES_THE_TEXT} times the text`, value: long.value / usual.value, unit: '×', budget: 22, detail }
}

/** How far the memory of a process moves from its level after the first ten PDFs, up or down. */
function pdfMemory(): Measurement {
  const levels = measureAlone('pdf-memory')
  const [first, ...later] = levels
  const value = Math.max(...later.map((level) => Math.abs(level - first!)))
  const detail = `RSS after every tenth: ${levels.map((level) => level.toFixed(0)).join(' ')}`
  return { name: '150 PDFs in a row, memory after the first ten ±', value, unit: 'MB', budget: 30, detail }
}

/** What a script of this folder prints in a process of its own, as numbers. */
function measureAlone(script: 'pdf-cold' | 'pdf-memory'): number[] {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `scripts/bench/${script}.ts`], { encoding: 'utf8' })
  const numbers = stdout.trim().split(/\s+/).map(Number)
  if (stdout === '' || !numbers.every(Number.isFinite)) throw new Error(stderr)
  return numbers
}
