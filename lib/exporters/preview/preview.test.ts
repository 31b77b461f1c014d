import { describe, expect, it } from 'vitest'
import { h, p, runIn, table } from '@/lib/layout/fixtures/build-report'
import { layOutBlocks } from '@/lib/layout/fixtures/lay-out-blocks'
import { longDocument } from '@/lib/layout/fixtures/long-document'
import { sampleDocument } from '@/lib/layout/fixtures/sample-document'
import type { LaidOutDocument } from '@/lib/layout/laid-out-document'
import { compilePdf } from '../pdf/compile-pdf'
import { findFonts } from '../pdf/fonts/find-fonts'
import { typstRequest } from '../pdf/typst-request'
import { hasPoppler, pageLines } from '../testing/outside-programs'
import { compilePreview } from './compile-preview'

const FONTS = findFonts()
const SIZE = { widthPt: 595.276, heightPt: 841.89 }
const preview = (document: LaidOutDocument) => compilePreview({ ...typstRequest(document, FONTS), measure: true, ...SIZE })
const hashes = (document: LaidOutDocument) => preview(document).pages.map(({ hash }) => hash)
const paragraphs = (count: number, changed?: number) =>
  layOutBlocks(Array.from({ length: count }, (_, index) => p(`第${index + 1}段${'依法行政'.repeat(index === changed ? 21 : 20)}。`)))

describe('the preview', () => {
  it('gives one drawing for each page, its glyphs with it', () => {
    const { pages } = preview(longDocument())
    expect(pages.length).toBeGreaterThan(4)
    for (const { svg } of pages) {
      expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 595\.276 841\.89"[^>]*>.*<\/svg>$/s)
      const defined = new Set([...svg.matchAll(/<symbol id="(\w+)"/g)].map(([, id]) => id))
      const used = new Set([...svg.matchAll(/href="#(\w+)"/g)].map(([, id]) => id))
      expect(defined.size).toBeGreaterThan(10)
      expect(defined).toEqual(used)
      expect(svg).not.toMatch(/typst-|glyph:|NaN/)
    }
  })

  it('opens and closes every element of a page, tables included', () => {
    const { pages } = preview(layOutBlocks([table(['事项', '件数'], ['复议', '98']), p('正文。')]))
    const open = [...pages[0]!.svg.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)].reduce((depth, [, closing, , empty]) => depth + (empty ? 0 : closing ? -1 : 1), 0)
    expect(open).toBe(0)
    expect(pages[0]!.svg).toContain('stroke=')
  })

  it('keeps the address of a page whose content is the same', () => {
    expect(hashes(longDocument())).toEqual(hashes(longDocument()))
    const [before, after] = [hashes(paragraphs(40)), hashes(paragraphs(40, 30))]
    expect(before.length).toBeGreaterThan(6)
    expect(before.filter((hash, page) => hash !== after[page])).toEqual([before[5]])
  })

  it('draws the same whether it measures or not', () => {
    for (const document of [sampleDocument(), longDocument()]) {
      const unmeasured = compilePreview({ ...typstRequest(document, FONTS), ...SIZE })
      expect(unmeasured.blocks).toEqual([])
      expect(unmeasured.pages.map(({ hash }) => hash)).toEqual(hashes(document))
    }
  })

  /** Spaces, and characters of which nothing is drawn. */
  const blankWords = () => {
    const words = [' 甲', '法治护卫 智创生态', 'Word 文件 100 件', '　全角', '\u00a0不断行', '', ' ', '\u200b', '\u2067右\u2069', '\u{10ffff}']
    return layOutBlocks([1, 2, 3].flatMap(() => words.flatMap((word) => [p(word), p(`${word}。${'依法行政'.repeat(60)}`)])))
  }

  it('draws on every page beside spaces and characters of which nothing is drawn', () => {
    const drawn = preview(blankWords()).pages.map(({ svg }) => svg.match(/<use /g)?.length ?? 0)
    expect(drawn.length).toBeGreaterThan(8)
    expect(Math.min(...drawn.slice(0, -1))).toBeGreaterThan(100)
  })

  it.runIf(hasPoppler)('has the pages of the PDF', () => {
    for (const document of [sampleDocument(), longDocument(), blankWords()]) {
      const pdf = pageLines(compilePdf(typstRequest(document, FONTS)))
      const { pages, blocks } = preview(document)
      expect(pages.length).toBe(pdf.length)
      expect(blocks.at(-1)!.end.page).toBe(pdf.length)
    }
  })

  it('tells where each block begins and ends', () => {
    const document = layOutBlocks([h(1, '总体情况'), p('短。'), runIn(2, '健全制度。', '依法行政'.repeat(30)), table(['事项'], ['复议'])])
    const ids = document.body.map(({ blockId }) => blockId)
    const { blocks } = preview(document)
    const body = blocks.filter(({ blockId }) => blockId !== null)
    expect(body.map(({ blockId }) => blockId)).toEqual(ids)
    expect(body.map(({ style }) => style)).toEqual(['heading1', 'body', 'body', 'table'])
    const pitch = 28.99
    expect(body[1]!.start.yPt - body[0]!.start.yPt).toBeCloseTo(pitch, 1)
    expect(body[1]!.end.yPt).toBeCloseTo(body[1]!.start.yPt, 3)
    expect((body[2]!.end.yPt - body[2]!.start.yPt) / pitch).toBeCloseTo(4, 1)
    expect(body[1]!.end.xPt - body[1]!.start.xPt).toBeGreaterThan(15)
    expect(blocks.map(({ style }) => style)).toContain('title')
  })

  it('names the characters that no face has', () => {
    expect(preview(layOutBlocks([p('赟与䶮、A、é、“—…”。')])).missingCharacters).toEqual([])
    expect(preview(layOutBlocks([p('无字\u{10ABCD}之处\u{10ABCD}')])).missingCharacters).toEqual(['\u{10ABCD}'])
  })
})
