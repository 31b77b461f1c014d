import { describe, expect, it } from 'vitest'
import { p } from '@/lib/layout/fixtures/build-report'
import { layOutBlocks } from '@/lib/layout/fixtures/lay-out-blocks'
import { longDocument } from '@/lib/layout/fixtures/long-document'
import { sampleDocument } from '@/lib/layout/fixtures/sample-document'
import { hasLibreOffice, pageLines, poppler, printByLibreOffice } from '../testing/outside-programs'
import { exportTxt } from '../txt/export-txt'
import { exportDocx } from './export-docx'

const withoutSpace = (text: string) => text.replace(/\s/g, '')

describe.runIf(hasLibreOffice)('the Word file as LibreOffice prints it', () => {
  it('has 22 lines on every full page, none over the edge, and every character in order', { timeout: 120_000 }, () => {
    const document = longDocument()
    const pdf = printByLibreOffice(exportDocx(document))
    const pages = pageLines(pdf)
    expect(pages.length).toBeGreaterThan(4)
    expect(pages[0]!.lines).toHaveLength(21) // and one blank line below the title
    expect(pages.slice(1, -1).map((page) => page.lines.length)).toEqual(pages.slice(1, -1).map(() => 22))
    expect(pages.map((page) => page.pageNumber)).toEqual(pages.map((_, index) => `— ${index + 1} —`))
    expect(withoutSpace(pages.flatMap((page) => page.lines).join(''))).toBe(withoutSpace(exportTxt(document)))
    const rightEdgePt = ((document.page.marginLeftMm + document.page.textWidthMm) * 72) / 25.4
    const ends = [...poppler('pdftotext', pdf, '-bbox').matchAll(/xMax="([\d.]+)"/g)].map((word) => Number(word[1]))
    expect(Math.max(...ends)).toBeLessThan(rightEdgePt + 1)
  })

  it('breaks no number', { timeout: 120_000 }, () => {
    const figures = Array.from({ length: 40 }, (_, index) => `共办理${index * 137 + 10_000}件，占${(index * 1.37).toFixed(2)}%；`)
    const lines = pageLines(printByLibreOffice(exportDocx(layOutBlocks([p(figures.join(''))])))).flatMap((page) => page.lines)
    expect(lines.length).toBeGreaterThan(20)
    expect(lines.filter((line, index) => /\d$/.test(line) && /^[\d.%]/.test(lines[index + 1] ?? ''))).toEqual([])
  })

  it('keeps the text of tables in order', { timeout: 120_000 }, () => {
    const lines = pageLines(printByLibreOffice(exportDocx(sampleDocument()))).flatMap((page) => page.lines)
    expect(withoutSpace(lines.join(''))).toBe(withoutSpace(exportTxt(sampleDocument())))
  })
})
