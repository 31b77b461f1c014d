/**
 * npm run bench: prints what the product costs beside its budget. Measures and prints; fails nothing.
 * `npm run bench core` leaves out the server and the browser, `npm run bench layout` all but the pages and their files.
 */
import { loadavg } from 'node:os'
import { chromium, type Browser } from '@playwright/test'
import { exportTxt } from '@/lib/exporters/txt/export-txt'
import { classify } from '@/lib/importers/classify/classify'
import { mend } from '@/lib/importers/mend/mend'
import { readTxt } from '@/lib/importers/txt/read-txt'
import { ensureDist } from '../build-dist.mjs'
import { findBrowser } from '../find-browser.mjs'
import { benchReport } from './bench-report'
import { measureChecks } from './checks'
import { measureChangedValue } from './changed-value'
import { measureFirstLoad, measureIdleFrame, measureTyping } from './browser'
import { measureConcurrentExports } from './concurrent-exports'
import { editedDocuments } from './edited-documents'
import { measureExporters } from './exporters'
import { measureFiguresForm } from './figures-form'
import { formatMeasurement, time, type Measurement } from './measure'
import { measurePreview } from './preview'
import { ScratchServer } from './scratch-server'
import { measureLibreOffice, measurePrinting } from './side-by-side'

const print = (measurement: Measurement) => console.log(formatMeasurement(measurement))

async function measureCore(): Promise<void> {
  const text = new TextEncoder().encode(exportTxt(editedDocuments(6000, 1)[0]!))
  const importOnce = () => {
    let count = 0
    const options = { id: 'bench', officeId: 'local', nextBlockId: () => `b${++count}` }
    return mend(classify(readTxt(text).lines, options).report)
  }
  print(await time('import, 6,000 characters of text', 2, importOnce, 200, 50))
  for (const measurement of await measureChecks()) print(measurement)
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

async function measureEditor(browser: Browser, server: ScratchServer): Promise<void> {
  for (const measurement of await measureFirstLoad(browser, server)) print(measurement)
  print(await measureIdleFrame(browser))
  print(await measureTyping(browser, server, 7000, null))
  print(await measureTyping(browser, server, 30_000, 16))
  print(await measureTyping(browser, server, 100_000, 33))
  print(await measureChangedValue(browser, server))
  for (const measurement of await measureFiguresForm(browser, server)) print(measurement)
}

async function inBrowser(work: (browser: Browser) => Promise<void>): Promise<void> {
  const found = await findBrowser()
  if ('missing' in found) return console.log(found.missing)
  const browser = await chromium.launch({ executablePath: found.executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  try {
    await work(browser)
  } finally {
    await browser.close()
  }
}

const part = process.argv[2]
await ensureDist()
console.log(`load ${loadavg()[0]!.toFixed(2)}`)
if (part !== 'layout') await measureCore()
for await (const measurement of measureExporters()) print(measurement)
await inBrowser(async (browser) => print(await measurePrinting(browser)))
const office = await measureLibreOffice()
if (office) print(office)
if (part !== 'core') {
  const server = await ScratchServer.start()
  try {
    if (part !== 'layout') await measureAutosave(server)
    print(await measureConcurrentExports(server))
    await inBrowser(async (browser) => {
      if (part !== 'layout') await measureEditor(browser, server)
      for (const measurement of await measurePreview(browser, server)) print(measurement)
    })
  } finally {
    await server.stop()
  }
}
console.log(`load ${loadavg()[0]!.toFixed(2)}`)
process.exit(0)
