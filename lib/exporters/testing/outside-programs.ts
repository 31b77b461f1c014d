import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

function runs(command: string, argument: string): boolean {
  try {
    execFileSync(command, [argument], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Programs of the machine by which the files are judged; where they are missing the tests say so and pass over. */
export const hasPoppler = runs('pdftotext', '-v')
export const hasLibreOffice = hasPoppler && runs('soffice', '--version')
if (!hasPoppler) console.warn('未测 PDF 的页面：没有 pdftotext。Debian：apt-get install poppler-utils')
else if (!hasLibreOffice) console.warn('未测 Word 的页面：没有 LibreOffice。Debian：apt-get install libreoffice-writer-nogui')

function withScratch<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'export-test-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a program of poppler prints about a PDF. */
export function poppler(command: 'pdftotext' | 'pdfinfo' | 'pdffonts', pdf: Uint8Array, ...options: string[]): string {
  return withScratch((folder) => {
    const file = join(folder, 'report.pdf')
    writeFileSync(file, pdf)
    const target = command === 'pdftotext' ? ['-'] : []
    return execFileSync(command, [...options, file, ...target], { encoding: 'utf8', stdio: 'pipe' })
  })
}

/** The lines of each page, and its page number if it has one. */
export function pageLines(pdf: Uint8Array): { lines: string[]; pageNumber: string | null }[] {
  return poppler('pdftotext', pdf, '-raw').split('\f').slice(0, -1).map((page) => {
    const lines = page.split('\n').filter((line) => line.trim() !== '')
    const isPageNumber = (line: string) => /^— \d+ —$/.test(line)
    return { lines: lines.filter((line) => !isPageNumber(line)), pageNumber: lines.find(isPageNumber) ?? null }
  })
}

/** A Word file as LibreOffice prints it. */
export function printByLibreOffice(docx: Uint8Array): Uint8Array {
  return withScratch((folder) => {
    const file = join(folder, 'report.docx')
    writeFileSync(file, docx)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'ignore' })
    return readFileSync(join(folder, 'report.pdf'))
  })
}
