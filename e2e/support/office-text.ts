import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'

/** The text of a Word file's body without white space. */
export function textOfDocx(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!)
  const text = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('')
  return withoutSpace(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
}

/** The text of a PDF without white space and page numbers; null without pdftotext (poppler-utils). */
export function textOfPdf(bytes: Uint8Array): string | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'fazhi-e2e-'))
  try {
    const file = path.join(folder, 'report.pdf')
    writeFileSync(file, bytes)
    if (spawnSync('pdftotext', ['-raw', file]).error) return null
    const pages = readFileSync(path.join(folder, 'report.txt'), 'utf8').split('\f')
    return withoutSpace(pages.map((page) => page.replace(/—\s*\d+\s*—\s*$/, '')).join(''))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function withoutSpace(text: string): string {
  return text.replace(/[\s\u00a0\u3000]/g, '')
}
