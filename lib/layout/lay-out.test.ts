import { describe, expect, it } from 'vitest'
import { resolveReport } from '@/lib/figures/resolve-report'
import { buildReport, h, p, runIn, submissionOnly } from './fixtures/build-report'
import type { LaidOutDocument, LaidOutParagraph } from './laid-out-document'
import { layOut } from './lay-out'

const lay = (...args: Parameters<typeof buildReport>) => layOut(resolveReport(buildReport(...args)), { copy: 'submission' })
const textOf = (block: LaidOutParagraph) => block.runs.map((run) => run.text).join('')
const paragraphs = (document: LaidOutDocument) => document.body.filter((block) => block.kind === 'paragraph')

describe('layOut', () => {
  it('puts recipients one blank line below the title, with a colon', () => {
    const document = lay([p('正文。')])
    expect(document.recipients).toMatchObject({ style: 'recipients', blankLinesAbove: 1 })
    expect(textOf(document.recipients!)).toBe('中共云岭县委、云岭县人民政府：')
    expect(document.body[0]).toMatchObject({ blankLinesAbove: 0 })
  })

  it('puts the body one blank line below the title when there are no recipients', () => {
    const document = lay([p('正文。')], { primaryRecipients: [] })
    expect(document.recipients).toBeNull()
    expect(document.body[0]).toMatchObject({ blankLinesAbove: 1 })
  })

  it('sets a run-in head in the face of its level and the rest in the face of the body', () => {
    const [block] = paragraphs(lay([runIn(2, '健全制度。', '全年审查47件。')]))
    expect(block!.style).toBe('body')
    expect(block!.outline).toEqual({ level: 2, text: '（一）健全制度' })
    expect(block!.runs.map(({ text, typeface, runInHead }) => [text, typeface, runInHead])).toEqual([
      ['（一）健全制度。', 'regularScript', 2],
      ['全年审查47件。', 'imitationSong', null],
    ])
  })

  it('gives heads of their own line their style and outline, and 一是 paragraphs none', () => {
    const blocks = paragraphs(lay([h(1, '主要举措'), h(3, '审查'), p('一是健全制度。')]))
    expect(blocks.map((block) => [block.style, block.outline?.text ?? null])).toEqual([
      ['heading1', '一、主要举措'],
      ['heading3', '1.审查'],
      ['body', null],
    ])
  })

  it('leaves passages for the submission copy out of the published one and numbers on without a gap', () => {
    const report = resolveReport(buildReport([h(1, '甲'), submissionOnly(h(1, '内部')), submissionOnly(p('批示。')), h(1, '乙')]))
    const submission = layOut(report, { copy: 'submission' })
    expect(paragraphs(submission).map(textOf)).toEqual(['一、甲', '二、内部', '批示。', '三、乙'])
    expect(submission.omitted).toEqual([])
    const published = layOut(report, { copy: 'published' })
    expect(paragraphs(published).map(textOf)).toEqual(['一、甲', '二、乙'])
    expect(published.omitted.map((block) => block.text)).toEqual(['二、内部', '批示。'])
  })

  it('prints nothing for blocks without text and strips characters that paper does not show', () => {
    const blocks = paragraphs(lay([p(), p('　'), p('法\u200b治\u0007政府\u202e建设')]))
    expect(blocks.map(textOf)).toEqual(['法治政府建设'])
  })

  it('carries title, issuer and the report’s own date as metadata', () => {
    expect(lay([p('正文。')]).metadata).toEqual({
      title: '云岭县司法局关于2025年度法治政府建设情况的报告',
      author: '云岭县司法局',
      date: '2026-01-20',
      year: 2025,
      language: 'zh-CN',
      documentNumber: '',
      indexNumber: '',
      publishDate: null,
      openness: '主动公开',
    })
    expect(lay([p('正文。')], { issueDate: '' }).metadata.date).toBeNull()
  })

  it('keeps the author’s title lines and breaks one that does not fit', () => {
    const title = (titleLines: string[]) => lay([p('正文。')], { titleLines }).title.map(textOf)
    expect(title(['云岭县司法局', '关于2025年度法治政府建设情况的报告'])).toHaveLength(2)
    expect(title(['云岭县司法局关于2025年度法治政府建设情况的报告'])).toEqual(['云岭县司法局', '关于2025年度法治政府建设情况的报告'])
  })
})
