import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { h, p, runIn, table } from '@/lib/layout/fixtures/build-report'
import { layOutBlocks } from '@/lib/layout/fixtures/lay-out-blocks'
import type { LaidOutDocument } from '@/lib/layout/laid-out-document'
import { exportDocx } from './docx/export-docx'
import { exportHtml } from './html/export-html'
import { compilePdf } from './pdf/compile-pdf'
import { typstRequest } from './pdf/typst-request'
import { openFonts } from './testing/open-fonts'
import { hasPoppler, poppler } from './testing/outside-programs'
import { exportTxt } from './txt/export-txt'

const columns = (count: number, text: (index: number) => string) => Array.from({ length: count }, (_, index) => text(index))
const SENTENCE = '坚持把依法行政要求贯穿履职全过程，健全会前学法制度，推动工作人员提升依法办事能力。'

const CASES: Record<string, LaidOutDocument> = {
  'a title of 200 characters': layOutBlocks([p('正文。')], { titleLines: ['云岭县自然资源和规划综合行政执法局关于落实依法行政要求'.repeat(8).slice(0, 200)] }),
  'a title without a place to break': layOutBlocks([p('正文。')], { titleLines: ['W'.repeat(200)] }),
  'a table wider than the page': layOutBlocks([table(columns(50, (i) => `列${i}`), columns(50, (i) => `12345.${i}`), columns(50, () => '很长的单元格文字'))]),
  'a table of twenty columns of long numbers': layOutBlocks([table(columns(20, (i) => `第${i}列`), columns(20, (i) => `12345678.${i}`))]),
  'a cell longer than a page': layOutBlocks([table(['事项', '说明'], ['甲', SENTENCE.repeat(60)])]),
  'lines without a place to break': layOutBlocks([
    h(1, 'b'.repeat(120)), p('a'.repeat(500)), p('。'.repeat(100)), p('（'.repeat(100)), p('—'.repeat(100)), p('\u00a0x'.repeat(100)),
    table(['甲', 'x'.repeat(300)], ['乙', '丙']),
  ], { issuerSignature: 'Q'.repeat(90), primaryRecipients: ['Z'.repeat(90)] }),
  'text that looks like code': layOutBlocks([
    h(1, '#read("/etc/passwd") *粗* _斜_ $x^2$ // 注 /* 注 */ @引用 <标签>'),
    runIn(2, '\\u{41} `原样` = 标题 - 列。', '<w:p/> &amp; ]]> {{7*7}} <script>alert(1)</script>'),
  ]),
}

const withoutSpace = (text: string) => text.replace(/\s/g, '')
const pdfOf = (document: LaidOutDocument) => compilePdf(typstRequest(document, openFonts()))

describe('odd input is laid out whole', () => {
  it.runIf(hasPoppler).each(Object.entries(CASES))('on paper, within the 版心: %s', (_, document) => {
    const pdf = pdfOf(document)
    const { marginLeftMm, textWidthMm, marginTopMm, textHeightMm } = document.page
    const pt = (mm: number) => (mm * 72) / 25.4
    const words = [...poppler('pdftotext', pdf, '-bbox').matchAll(/xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(?!—<)/g)]
      .map((word) => word.slice(1).map(Number) as [number, number, number, number])
    const inText = words.filter(([, yMin]) => yMin < pt(marginTopMm + textHeightMm))
    // A mark at either end of a line is set without its empty half.
    const half = document.cellPt / 2 + 1
    expect(Math.min(...inText.map(([xMin]) => xMin))).toBeGreaterThan(pt(marginLeftMm) - half)
    expect(Math.max(...inText.map(([, , xMax]) => xMax))).toBeLessThan(pt(marginLeftMm + textWidthMm) + half)
    const text = withoutSpace(poppler('pdftotext', pdf, '-raw').replace(/^\f?— \d+ —$/gm, ''))
    if (!(document.body[0]?.kind === 'table')) expect(text).toBe(withoutSpace(exportTxt(document)))
  })

  it.each(Object.entries(CASES))('in Word and for the web site: %s', (_, document) => {
    const unescaped = (xml: string) => xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&')
    const xml = strFromU8(unzipSync(exportDocx(document))['word/document.xml']!)
    const text = withoutSpace(exportTxt(document))
    expect(withoutSpace(unescaped([...xml.matchAll(/<w:t xml:space="preserve">([^<]*)</g)].map((match) => match[1]).join('')))).toBe(text)
    const article = /<article>([\s\S]*)<\/article>/.exec(exportHtml(document))![1]!
    expect(withoutSpace(unescaped(article.replace(/<[^>]*>/g, '')))).toBe(text)
  })

  it('loses only what no paper shows: control characters, lone surrogates, marks of direction and of no width', () => {
    const document = layOutBlocks([p('控\u0001制\u0000符，孤\ud800立，\u202e右到左\u200f，\u200b零宽，𠮷䶮㛃。')])
    const whole = '控制符，孤立，右到左，零宽，𠮷䶮㛃。'
    expect(exportTxt(document)).toContain(whole)
    expect(exportHtml(document)).toContain(whole)
    expect(strFromU8(unzipSync(exportDocx(document))['word/document.xml']!)).toContain(whole)
    if (hasPoppler) expect(withoutSpace(poppler('pdftotext', pdfOf(document), '-raw'))).toContain('控制符，孤立，右到左，零宽，')
  })

  it.runIf(hasPoppler)('prints every character when the faces of the machine are gone', () => {
    const gone = openFonts().map((font) => ({ ...font, family: 'Gone', file: '/gone/face.ttf' }))
    const document = layOutBlocks([h(1, '总体情况'), p(SENTENCE, '“2025”——赟。')])
    const text = poppler('pdftotext', compilePdf(typstRequest(document, gone)), '-raw').replace(/^\f?— \d+ —$/gm, '')
    expect(withoutSpace(text)).toBe(withoutSpace(exportTxt(document)))
  })

  it('takes 500 pages', { timeout: 60_000 }, () => {
    const document = layOutBlocks(Array.from({ length: 2300 }, (_, index) => p(String(index), SENTENCE.repeat(3))))
    expect(exportDocx(document).length).toBeGreaterThan(10_000)
    const pdf = pdfOf(document)
    if (hasPoppler) expect(Number(/^Pages: +(\d+)/m.exec(poppler('pdfinfo', pdf))![1])).toBeGreaterThan(500)
  })
})
