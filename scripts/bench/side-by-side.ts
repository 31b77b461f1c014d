import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { exportDocx } from '@/lib/exporters/docx/export-docx'
import { exportHtml } from '@/lib/exporters/html/export-html'
import { canPrintWord, printWordFiles } from '../prove-layout/docx/print-word-files'
import { editedDocuments } from './edited-documents'
import { time, type Measurement } from './measure'

/** The same report, 5,600 characters, made a PDF by other means. Chromium is running already; LibreOffice starts each time. */
export async function measurePrinting(browser: Browser): Promise<Measurement> {
  const pages = editedDocuments(5600, 12).map(exportHtml)
  const page = await browser.newPage()
  const print = async () => {
    await page.setContent(pages.pop()!)
    await page.pdf({ format: 'A4' })
  }
  const measurement = await time('side by side: its HTML printed by Chromium', null, print, 10, 2)
  await page.close()
  return measurement
}

/** null where LibreOffice is not installed. */
export async function measureLibreOffice(): Promise<Measurement | null> {
  if (!(await canPrintWord())) return null
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-bench-'))
  const file = join(folder, 'report.docx')
  const documents = editedDocuments(5600, 4)
  const print = async () => {
    writeFileSync(file, exportDocx(documents.pop()!))
    await printWordFiles([file], folder)
  }
  try {
    return await time('side by side: its docx printed by LibreOffice', null, print, 3, 1)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
