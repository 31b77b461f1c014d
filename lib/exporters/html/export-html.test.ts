import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryReport } from '@/lib/report/testing/arbitrary-report'
import { h, p, runIn, table } from '@/lib/layout/fixtures/build-report'
import { layOutBlocks } from '@/lib/layout/fixtures/lay-out-blocks'
import type { LaidOutDocument } from '@/lib/layout/laid-out-document'
import { LAYOUT_VARIANTS, laidOut } from '../testing/layout-variants'
import { exportTxt } from '../txt/export-txt'
import { exportHtml } from './export-html'

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }
const withoutSpace = (text: string) => text.replace(/\s/g, '')
const article = (document: LaidOutDocument) => /<article>([\s\S]*)<\/article>/.exec(exportHtml(document))![1]!
const textOf = (html: string) =>
  withoutSpace(html.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|amp);/g, (entity) => ENTITIES[entity]!))

describe('the page for the web site', () => {
  it('opens with what a web site shows of a document', () => {
    const document = layOutBlocks([p('正文。')], {
      indexNumber: 'YLSF-2026-0006', documentNumber: '云司〔2026〕6号', publishDate: '2026-03-20', openness: 'onRequest',
    })
    expect(exportHtml(document)).toContain(
      [
        '<tr><th scope="row">索引号</th><td>YLSF-2026-0006</td><th scope="row">发布机构</th><td>云岭县司法局</td></tr>',
        '<tr><th scope="row">文号</th><td>云司〔2026〕6号</td><th scope="row">成文日期</th><td>2026年1月20日</td></tr>',
        '<tr><th scope="row">发布日期</th><td>2026年3月20日</td><th scope="row">公开方式</th><td>依申请公开</td></tr>',
      ].join('\n'),
    )
  })

  it('says what each element is, and names no class, no script and no picture', () => {
    const document = layOutBlocks([
      h(1, '主要举措'), runIn(2, '健全制度。', '全年审查47件。'), h(3, '审查'),
      p('表1　案件情况'), table(['事项', '件数'], ['复议', '98']), p('甲\n乙'),
    ])
    const html = article(document)
    expect(html).toContain('<h1 style="text-align: center">云岭县司法局<br>关于2025年度法治政府建设情况的报告</h1>')
    expect(html).toContain('<h2>一、主要举措</h2>')
    expect(html).toContain('<p style="text-indent: 2em"><strong>（一）健全制度。</strong>全年审查47件。</p>')
    expect(html).toContain('<h4>1.审查</h4>')
    expect(html).toContain('<caption>表1　案件情况</caption>\n<thead>\n<tr><th>事项</th><th>件数</th></tr>\n</thead>\n<tbody>\n<tr><td>复议</td><td>98</td></tr>')
    expect(html).toContain('甲<br>乙')
    expect(html).not.toMatch(/class=|<script|<img|<div|<span/)
  })

  it('leaves passages for the submission copy out of the published one', () => {
    const report = LAYOUT_VARIANTS['upward with a letterhead']!
    expect(exportHtml(laidOut(report))).toContain('批示')
    const published = exportHtml(laidOut(report, 'published'))
    expect(published).not.toContain('批示')
    expect(published).not.toContain('签发人')
    expect(published).not.toContain('抄送')
  })

  it.each(Object.entries(LAYOUT_VARIANTS))('holds every character of the text in order: %s', (_, report) => {
    for (const copy of ['submission', 'published'] as const) {
      const document = laidOut(report, copy)
      expect(textOf(article(document))).toBe(withoutSpace(exportTxt(document)))
    }
  })

  it('holds every character of any report in order, and nothing of it as markup', () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        const document = laidOut(report, 'published')
        expect(textOf(article(document))).toBe(withoutSpace(exportTxt(document)))
      }),
    )
    const hostile = '<script>alert("1")</script>&amp;<!--'
    expect(exportHtml(layOutBlocks([p(hostile), table([hostile])], { titleLines: [hostile], indexNumber: hostile }))).not.toContain('<script>')
  })
})
