import { describe, expect, it } from 'vitest'
import { resolveReport } from '@/lib/figures/resolve-report'
import type { Report } from '@/lib/report/report'
import { DEFAULT_SETTINGS } from '@/lib/report/settings'
import { buildReport, h, p, submissionOnly, table } from './fixtures/build-report'
import type { LaidOutBlock, LaidOutParagraph } from './laid-out-document'
import { layOut, type LayOutOptions } from './lay-out'

const attachment = (attachmentId: string, title: string, ...blocks: Parameters<typeof buildReport>[0]) => ({
  attachmentId,
  title,
  content: blocks.map((block, index) => ({ ...block, blockId: `${attachmentId}-${index}` })) as Report['attachments'][number]['content'],
})
const withLetterhead = { ...DEFAULT_SETTINGS, letterhead: true }
const lay = (report: Partial<Report>, options: Partial<LayOutOptions> = {}, fields: Partial<Report['fields']> = {}) =>
  layOut(resolveReport({ ...buildReport([p('正文。')], fields), ...report }), { copy: 'submission', ...options })
const textOf = ({ runs }: LaidOutParagraph) => runs.map((run) => run.text).join('')
const texts = (blocks: LaidOutBlock[]) => blocks.map((block) => (block.kind === 'paragraph' ? textOf(block) : block.kind))

describe('附件', () => {
  const two = [attachment('a', '统计表', h(1, '甲'), p('一。')), attachment('b', '措施', h(1, '乙'), table(['丙']))]

  it('are named below the body, numbered where there are several, without a mark at the end', () => {
    expect(texts(lay({ attachments: two }).attachmentNote)).toEqual(['附件：1. 统计表', '2. 措施'])
    expect(texts(lay({ attachments: two.slice(0, 1) }).attachmentNote)).toEqual(['附件：统计表'])
    expect(lay({ attachments: two }).attachmentNote[0]).toMatchObject({ blankLinesAbove: 1, leftCells: 6.5 })
    expect(lay({ attachments: two }).attachmentNote[1]!.runs[0]).toMatchObject({ atCells: 5 })
  })

  it('begin on a page of their own with label and title, their heads counted from one', () => {
    const [first, second] = lay({ attachments: two }).attachments
    expect(texts(first!.blocks)).toEqual(['附件1', '统计表', '一、甲', '一。'])
    expect(texts(second!.blocks)).toEqual(['附件2', '措施', '一、乙', 'table'])
    expect(first!.blocks.slice(0, 3)).toMatchObject([
      { startsPage: true, outline: { level: 1, text: '附件1　统计表' } },
      { style: 'attachmentTitle', blankLinesAbove: 1 },
      { blankLinesAbove: 1 },
    ])
    expect(texts(lay({ attachments: two.slice(0, 1) }).attachments[0]!.blocks)[0]).toBe('附件')
  })

  it('leave the published copy when all they hold is for the copy sent upward, and are numbered without a gap', () => {
    const attachments = [attachment('a', '内部名单', submissionOnly(p('名单。'))), ...two]
    const published = lay({ attachments }, { copy: 'published' })
    expect(texts(published.attachmentNote)).toEqual(['附件：1. 统计表', '2. 措施'])
    expect(published.omitted.map(({ text }) => text)).toEqual(['名单。'])
  })
})

describe('版记', () => {
  const fields = { copiedTo: ['甲委办公室', '乙委办公室'], printingOffice: '丙局办公室', printDate: '2026-01-21' }

  it('holds 抄送 with 。 after the last, and 印发机关 with 印发日期', () => {
    const { imprint } = lay({ settings: withLetterhead }, {}, fields)
    expect(texts(imprint!.recipients)).toEqual(['抄送：甲委办公室，乙委办公室。'])
    expect(imprint!.recipients[0]).toMatchObject({ leftCells: 4, rightCells: 1 })
    expect([imprint!.printing!.office[0]!.text, imprint!.printing!.date[0]!.text]).toEqual(['丙局办公室', '2026年1月21日印发'])
  })

  it('is absent where there is nothing to say, without 版头, and in the published copy', () => {
    expect(lay({ settings: withLetterhead }).imprint).toBeNull()
    expect(lay({}, {}, fields).imprint).toBeNull()
    expect(lay({ settings: withLetterhead }, { copy: 'published' }, fields).imprint).toBeNull()
    expect(lay({ settings: withLetterhead }, { letterhead: false }, fields).imprint).toBeNull()
    expect(lay({}, { letterhead: true }, fields).imprint).not.toBeNull()
  })

  it('is as high as its lines at their widest, and follows the text when no page is as high', () => {
    const copiedTo = (count: number) => Array.from({ length: count }, (_, index) => `第${index + 1}个GBT工作部门`)
    const lines = (names: string[]) => Math.floor(lay({ settings: withLetterhead }, {}, { ...fields, copiedTo: names }).imprint!.heightPt / 24)
    expect(lines(['甲委办公室'])).toBe(2)
    expect(lines(['甲'.repeat(26)])).toBe(3)
    // By half a character for each digit and letter it would be six.
    expect(lines(copiedTo(13))).toBe(7)
    const [low, high] = [20, 80].map((count) => lay({ settings: withLetterhead }, {}, { ...fields, copiedTo: copiedTo(count) }).imprint!)
    expect(low).toMatchObject({ spansPages: false, form: 'anchored' })
    expect(high).toMatchObject({ spansPages: true, form: 'paragraphs' })
  })

  it('takes the recipients that would leave the first page without body text', () => {
    const primaryRecipients = Array.from({ length: 30 }, (_, index) => `景川市第${index + 1}个工作部门和直属机构`)
    const document = lay({ settings: withLetterhead }, {}, { ...fields, primaryRecipients })
    expect(document.recipients).toBeNull()
    expect(document.body[0]).toMatchObject({ blankLinesAbove: 1 })
    expect(texts(document.imprint!.recipients).map((text) => text.slice(0, 3))).toEqual(['主送：', '抄送：'])
    expect(lay({}, {}, { ...fields, primaryRecipients }).recipients).not.toBeNull()
  })
})

it('puts 附注 in round brackets once', () => {
  expect(textOf(lay({}, {}, { annotation: '此件公开发布' }).annotation!)).toBe('（此件公开发布）')
  expect(textOf(lay({}, {}, { annotation: '（此件公开发布）' }).annotation!)).toBe('（此件公开发布）')
  expect(lay({}).annotation).toBeNull()
})
