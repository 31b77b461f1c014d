import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { h, p, runIn, table } from '@/lib/layout/fixtures/build-report'
import { layOutBlocks } from '@/lib/layout/fixtures/lay-out-blocks'
import { longDocument } from '@/lib/layout/fixtures/long-document'
import { sampleDocument } from '@/lib/layout/fixtures/sample-document'
import { mainBlocks, type LaidOutDocument } from '@/lib/layout/laid-out-document'
import { openFonts } from '../testing/open-fonts'
import { hasPoppler, pageLines, poppler } from '../testing/outside-programs'
import { exportTxt } from '../txt/export-txt'
import { compilePdf } from './compile-pdf'
import { exportPdf, warmPdf } from './export-pdf'
import { projectRoot } from './project-root'
import { typstRequest } from './typst-request'

const FONTS = openFonts()

let workerFile: string
beforeAll(async () => {
  const cache = join(projectRoot(), 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  workerFile = join(mkdtempSync(join(cache, 'pdf-test-')), 'typst-worker.mjs')
  const entryPoints = [join(projectRoot(), 'lib/exporters/pdf/typst-worker.ts')]
  await build({ entryPoints, outfile: workerFile, bundle: true, packages: 'external', platform: 'node', format: 'esm' })
})
afterAll(() => rmSync(join(workerFile, '..'), { recursive: true }))

const compile = (document: LaidOutDocument) => compilePdf(typstRequest(document, FONTS))
const withoutSpace = (text: string) => text.replace(/\s/g, '')
const textOf = (pdf: Uint8Array) => withoutSpace(pageLines(pdf).flatMap((page) => page.lines).join(''))

describe.runIf(hasPoppler)('the PDF', () => {
  it('has the pages that were approved', async () => {
    const pages = pageLines(compile(sampleDocument())).map(({ lines, pageNumber }) => [...lines, pageNumber, ''].join('\n'))
    await expect(pages.join('\n')).toMatchFileSnapshot('golden/sample-pages.txt')
  })

  it('has 22 lines on every full page', () => {
    const pages = pageLines(compile(longDocument())).map((page) => page.lines.length)
    expect(pages.length).toBeGreaterThan(4)
    expect(pages[0]).toBe(21) // and one blank line below the title
    expect(new Set(pages.slice(1, -1))).toEqual(new Set([22]))
  })

  it('holds every character in order, code of any kind included', () => {
    const code = ['#read("/etc/passwd") *粗* _斜_ $x^2$ // 注 /* 注 */ @引用 <标签>', '\\u{41} `原样` = 标题 - 列 + 1. 项 ~ -- ---', '&lt;w:p/&gt; ${1} ]]>']
    const document = layOutBlocks([h(1, code[0]!), runIn(2, code[1]!, code[2]!), table(code, ['', ...code.slice(1)]), p('甲\n乙  丙')])
    expect(textOf(compile(document))).toBe(withoutSpace(exportTxt(document)))
    expect(textOf(compile(sampleDocument()))).toBe(withoutSpace(exportTxt(sampleDocument())))
  })

  it('prints characters that no chosen face has, and refuses nothing', () => {
    const document = layOutBlocks([p('赟𠮷䶮㛃龘')])
    expect(textOf(compile(document))).toContain('赟')
  })

  it('puts odd page numbers right and even ones left', () => {
    const words = [...poppler('pdftotext', compile(sampleDocument()), '-bbox').matchAll(/xMin="([\d.]+)"[^>]*>—<\/word>/g)]
    const starts = words.map((word) => Number(word[1])).filter((_, index) => index % 2 === 0)
    expect(starts[0]).toBeGreaterThan(400)
    expect(starts[1]).toBeLessThan(110)
    expect(starts[2]).toBeGreaterThan(400)
  })

  it('carries title, issuer, language and the report’s own date', () => {
    const pdf = compile(sampleDocument())
    const info = poppler('pdfinfo', pdf, '-isodates')
    expect(info).toMatch(/^Title: +云岭县司法局关于2025年度法治政府建设情况的报告$/m)
    expect(info).toMatch(/^Author: +云岭县司法局$/m)
    expect(info).toMatch(/^CreationDate: +2026-01-20/m)
    expect(info).toMatch(/^Tagged: +yes$/m)
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Lang ?\(zh-CN\)/i)
    const undated = layOutBlocks([p('正文。')], { issueDate: '' })
    expect(poppler('pdfinfo', compile(undated))).not.toContain('CreationDate')
  })

  it('has a bookmark for every head, run-in heads too', () => {
    const document = sampleDocument()
    const heads = mainBlocks(document).flatMap((block) => (block.kind === 'paragraph' && block.outline ? [block.outline.text] : []))
    const utf16 = (text: string) => `\u00fe\u00ff${Buffer.from(text, 'utf16le').swap16().toString('latin1')}`
    const pdf = Buffer.from(compile(document)).toString('latin1')
    const titles = [...pdf.matchAll(/\/Title ?(?:\(((?:\\[\s\S]|[^\\)])*)\)|<([\da-fA-F]+)>)/g)].map(([, literal, hex]) =>
      hex === undefined ? literal!.replace(/\\([\s\S])/g, '$1') : Buffer.from(hex, 'hex').toString('latin1'))
    expect(heads.length).toBeGreaterThan(8)
    expect(heads.filter((head) => !titles.includes(utf16(head)))).toEqual([])
  })

  it('embeds its fonts as subsets', () => {
    const rows = poppler('pdffonts', compile(sampleDocument())).trim().split('\n').slice(2)
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+.* yes yes yes /)
  })

  it('is a PDF for the archive where asked, by the check of the compiler', () => {
    const archived = Buffer.from(compilePdf({ ...typstRequest(sampleDocument(), FONTS), pdfStandard: 'a-2b' })).toString('latin1')
    expect(archived).toMatch(/<pdfaid:part>2<\/pdfaid:part>/)
    expect(archived).toMatch(/<pdfaid:conformance>B<\/pdfaid:conformance>/)
  })

  it('is the same bytes for the same document', () => {
    expect(Buffer.from(compile(sampleDocument())).equals(Buffer.from(compile(sampleDocument())))).toBe(true)
  })
})

describe('exportPdf', () => {
  it('gives from a worker what the compiler gives here', async () => {
    const pdf = await exportPdf(sampleDocument(), { fonts: FONTS, workerFile })
    expect(Buffer.from(pdf).equals(Buffer.from(compile(sampleDocument())))).toBe(true)
  })

  it('gives the same from a warmed worker', async () => {
    await warmPdf({ fonts: FONTS, workerFile })
    const pdf = await exportPdf(sampleDocument(), { fonts: FONTS, workerFile })
    expect(Buffer.from(pdf).equals(Buffer.from(compile(sampleDocument())))).toBe(true)
  })

  it('says so when cancelled, when over its time limit, and when the compiler fails', async () => {
    const cancel = new AbortController()
    const cancelled = exportPdf(sampleDocument(), { fonts: FONTS, workerFile, signal: cancel.signal })
    cancel.abort()
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled', message: '已取消导出 PDF，没有生成文件。' })
    await expect(exportPdf(sampleDocument(), { fonts: FONTS, workerFile, timeLimitMs: 1 })).rejects.toMatchObject({ code: 'timeLimit' })
    const broken = { ...sampleDocument(), cellPt: Number.NaN }
    await expect(exportPdf(broken, { fonts: FONTS, workerFile })).rejects.toMatchObject({ code: 'failed' })
    await expect(exportPdf(sampleDocument(), { fonts: FONTS, workerFile })).resolves.toBeInstanceOf(Uint8Array)
  })

  it('goes on with those who wait behind one that is cancelled', async () => {
    const cancels = Array.from({ length: 4 }, () => new AbortController())
    const cancelled = cancels.map(({ signal }) => exportPdf(longDocument(), { fonts: FONTS, workerFile, signal }))
    const behind = exportPdf(sampleDocument(), { fonts: FONTS, workerFile, timeLimitMs: 10_000 })
    for (const cancel of cancels) cancel.abort()
    for (const outcome of await Promise.allSettled(cancelled)) expect(outcome).toMatchObject({ reason: { code: 'cancelled' } })
    await expect(behind).resolves.toBeInstanceOf(Uint8Array)
  })

  it('says that no worker can start, and works again when one can', async () => {
    const late = join(workerFile, '../late-worker.mjs')
    const exports = [1, 2].map(() => exportPdf(sampleDocument(), { fonts: FONTS, workerFile: late }))
    for (const outcome of await Promise.allSettled(exports)) {
      expect(outcome).toMatchObject({ reason: { code: 'notBuilt', message: expect.stringContaining('排版组件不能启动') } })
    }
    copyFileSync(workerFile, late)
    await expect(exportPdf(sampleDocument(), { fonts: FONTS, workerFile: late })).resolves.toBeInstanceOf(Uint8Array)
  })
})
