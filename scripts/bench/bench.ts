/**
 * npm run bench: prints what the product costs beside its budget. Measures and prints; fails nothing.
 * `npm run bench core` leaves out the server and the browser.
 */
import { spawnSync } from 'node:child_process'
import { chromium } from '@playwright/test'
import { exportDocx } from '@/lib/exporters/docx/export-docx'
import { exportPdf } from '@/lib/exporters/pdf/export-pdf'
import { exportTxt } from '@/lib/exporters/txt/export-txt'
import { resolveReport } from '@/lib/figures/resolve-report'
import { classify } from '@/lib/importers/classify/classify'
import { mend } from '@/lib/importers/mend/mend'
import { readTxt } from '@/lib/importers/txt/read-txt'
import { layOut } from '@/lib/layout/lay-out'
import type { LaidOutDocument } from '@/lib/layout/laid-out-document'
import { checkReport } from '@/lib/checks/run-checks'
import { ensureDist } from '../build-dist.mjs'
import { findBrowser } from '../find-browser.mjs'
import { benchReport } from './bench-report'
import { measureFirstLoad, measureIdleFrame, measureTyping } from './browser'
import { formatMeasurement, latencies, time, type Measurement } from './measure'
import { ScratchServer } from './scratch-server'

const print = (measurement: Measurement) => console.log(formatMeasurement(measurement))

/** A copy that shares no object with the last one, so that no cache by identity helps. */
const freshReport = (characters: number) => structuredClone(benchReport(characters, Math.min(60, characters / 100)))
const laidOut = (characters: number) => layOut(resolveReport(freshReport(characters)), { copy: 'submission' })

/** The same report after one more edit, so that the compiler meets a text it has not seen. */
function editedDocument(characters: number, edit: number): LaidOutDocument {
  const report = freshReport(characters)
  const paragraph = report.sections.achievements.content.find((block) => block.type === 'paragraph' && block.level === undefined)
  if (paragraph?.type === 'paragraph') paragraph.content = [{ type: 'text', text: `第${edit}次改动。` }, ...paragraph.content]
  return layOut(resolveReport(report), { copy: 'submission' })
}

async function measureCore(): Promise<void> {
  const text = new TextEncoder().encode(exportTxt(laidOut(6000)))
  const importOnce = () => {
    let count = 0
    const options = { id: 'bench', officeId: 'local', nextBlockId: () => `b${++count}` }
    return mend(classify(readTxt(text).lines, options).report)
  }
  print(await time('import, 6,000 characters of text', 2, importOnce, 200, 50))
  for (const [characters, budget] of [[6000, 8], [30_000, null], [120_000, null]] as const) {
    const reports = Array.from({ length: 40 }, () => freshReport(characters))
    let next = 0
    const checkOnce = () => checkReport(reports[next++ % reports.length]!, { origin: 'draft' })
    print(await time(`check, ${characters.toLocaleString('en')} characters`, budget, checkOnce, 30, 10))
  }
  const document = laidOut(5600)
  print(await time('docx, 5,600 characters', 20, () => exportDocx(document), 100, 20))
  const edited = Array.from({ length: 36 }, (_, edit) => editedDocument(5600, edit))
  print(await time('PDF warm, 5,600 characters, edited each time', 60, () => exportPdf(edited.pop() ?? document), 30, 5))
  print(measurePdfCold())
}

/** The first PDF of a process: compiler, fonts and worker included, the start of Node left out. */
function measurePdfCold(): Measurement {
  const samples = Array.from({ length: 7 }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/bench/pdf-cold.ts'], { encoding: 'utf8' })
    const sample = Number(stdout.trim())
    if (!Number.isFinite(sample) || stdout === '') throw new Error(stderr)
    return sample
  })
  return latencies('PDF cold, 5,600 characters', 400, samples, 0.5)
}

async function measureAutosave(server: ScratchServer): Promise<void> {
  const report = benchReport(6000, 60)
  const { id, revisions } = await server.store(report)
  let revision = revisions['section:achievements'] ?? 0
  const save = async () => {
    const saved = await server.post(`/api/reports/${id}/revisions`, { target: 'section:achievements', baseRevision: revision, body: report.sections.achievements })
    revision = ((await saved.json()) as { revision: number }).revision
  }
  print(await time('autosave acknowledged, over HTTP, libsql', 10, save, 200, 30))
}

async function measureServed(): Promise<void> {
  const server = await ScratchServer.start()
  try {
    await measureAutosave(server)
    const found = await findBrowser()
    if ('missing' in found) return console.log(found.missing)
    const browser = await chromium.launch({ executablePath: found.executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
    try {
      for (const measurement of await measureFirstLoad(browser, server)) print(measurement)
      print(await measureIdleFrame(browser))
      print(await measureTyping(browser, server, 7000, null))
      print(await measureTyping(browser, server, 30_000, 16))
      print(await measureTyping(browser, server, 100_000, 33))
    } finally {
      await browser.close()
    }
  } finally {
    await server.stop()
  }
}

await ensureDist()
await measureCore()
if (process.argv[2] !== 'core') await measureServed()
process.exit(0)
