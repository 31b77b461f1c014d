import { describe, expect, it } from 'vitest'
import { reportSchema } from '@/lib/report/report'
import { BODY, classifyLines, importText } from '../testing/import-lines'
import { classify } from './classify'

const codes = (text: string) => importText(text).messages.map(({ code }) => code)
const headsOf = (text: string) => importText(text).headings.map(({ level, mark, text, part, runIn }) => [level, mark, text, part, runIn])

describe('the front of a report', () => {
  const letterhead = [
    '000012',
    '特急',
    '云 岭 县 人 民 政 府 文 件',
    '云政〔2024〕5号　　　签发人：张明　李华',
    '云岭县人民政府',
    '关于2023年度法治政府建设情况的报告',
    '',
    '市委、市政府：',
    `2023年，${BODY}现将有关情况报告如下：`,
    '一、主要举措和成效',
    BODY,
    '云岭县人民政府',
    '2024年2月3日',
    '（此件公开发布）',
    '抄送：市委依法治市办，县人大常委会办公室。',
    '云岭县人民政府办公室　　2024年2月5日印发',
  ].join('\n')

  it('reads 版头, 主送, 署名, date and 版记 into their fields', () => {
    const { report, source } = classifyLines(letterhead.split('\n'))
    expect(report.fields).toMatchObject({
      issuers: ['云岭县人民政府'],
      year: 2023,
      titleLines: ['云岭县人民政府', '关于2023年度法治政府建设情况的报告'],
      documentNumber: '云政〔2024〕5号',
      signatories: ['张明', '李华'],
      primaryRecipients: ['市委', '市政府'],
      copiedTo: ['市委依法治市办', '县人大常委会办公室'],
      issuerSignature: '云岭县人民政府',
      issueDate: '2024-02-03',
      printingOffice: '云岭县人民政府办公室',
      printDate: '2024-02-05',
      openness: 'proactive',
    })
    expect(source.dropped.map(({ line }) => line)).toEqual([1, 2, 14])
    expect(report.sections.lead.content).toHaveLength(1)
  })

  it('reads the metadata of a published page, then drops it', () => {
    const page = [
      '云岭县人民政府门户网站',
      '网站首页 > 政务公开 > 法治政府建设年度报告',
      '  • 索 引 号：',
      '    11500108/2024-00012',
      '  • 主题分类：',
      '  • 发文机构：东川市云岭县司法局',
      '发布日期：2024-03-05 10:20 文号：云司〔2024〕8号 浏览次数：12 字体：【大 中 小】',
      '云岭县司法局2023年法治政府建设年度报告',
      BODY,
      '一、工作开展情况',
      BODY,
      '附件：',
      '【打印】【关闭】',
      '上一篇：公告',
      '主办：云岭县人民政府办公室 版权所有',
    ]
    const { report, source } = classifyLines(page)
    expect(report.fields).toMatchObject({
      indexNumber: '11500108/2024-00012',
      documentNumber: '云司〔2024〕8号',
      publishDate: '2024-03-05',
      issuers: ['东川市云岭县司法局'],
    })
    expect(source.dropped.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 12, 13, 14, 15])
    expect(source.dropped[2]).toEqual({ line: 3, text: '  • 索 引 号：' })
  })

  it.each([
    ['云岭县司法局2023年度法治政府建设情况报告', '云岭县司法局', 2023],
    ['关于云岭县2023年度法治政府建设工作情况的报告', '云岭县人民政府', 2023],
    ['2023年云岭县青石街道法治政府建设工作总结', '云岭县青石街道办事处', 2023],
    ['二〇二三年度云岭县法治政府建设情况报告', '云岭县人民政府', 2023],
    ['云岭县人民政府关于2023年法治政府建设情况的报告', '云岭县人民政府', 2023],
    ['中共云岭县委 云岭县人民政府\n关于2023年度法治政府建设情况的报告', '中共云岭县委 云岭县人民政府', 2023],
    ['中共云岭县委\n云岭县人民政府\n关于2023年度法治政府建设情况的报告', '中共云岭县委 云岭县人民政府', 2023],
    ['云 岭 县 司 法 局\n关 于 2 0 2 3 年 度 法 治 政 府 建 设 情 况 的 报 告', '云岭县司法局', 2023],
    ['云岭县交通运输局2023年度\n法治政府建设工作总结\n和2024年工作计划', '云岭县交通运输局', 2023],
    ['云岭县应急管理局法治政府建设年度报告（2023年）', '云岭县应急管理局', 2023],
  ])('infers issuer and year from the title %j', (title, issuer, year) => {
    const json = importText(`${title}\n${BODY}\n一、主要做法\n${BODY}`)
    expect(json).toMatchObject({ issuer, issuerInferred: true, year, dropped: [] })
    expect(json.title.replace(/\s/g, '')).toBe(title.replace(/\s/g, ''))
    expect(json.blocks[0]).toMatchObject({ part: 'lead', text: BODY })
  })

  it('prefers the fuller name that the page gives the same office', () => {
    const json = importText(`发布机构：东川市云岭县司法局\n云岭县司法局2023年法治政府建设年度报告\n${BODY}\n一、主要做法\n${BODY}`)
    expect(json.issuer).toBe('东川市云岭县司法局')
  })

  it('takes the last title for the true one and drops the title of the page', () => {
    const json = importText(`云岭县2023年法治政府建设报告\n来源：县司法局\n云岭县人民政府\n关于2023年度法治政府建设情况的报告\n${BODY}`)
    expect(json.title).toBe('云岭县人民政府关于2023年度法治政府建设情况的报告')
    expect(json.dropped.map(({ line }) => line)).toEqual([1, 2])
  })

  it('infers the issuer from the title of the page when the true one names none', () => {
    const json = importText(`云岭县司法局2023年法治政府建设报告\n来源：本站\n关于2023年度法治政府建设情况的报告\n${BODY}`)
    expect(json).toMatchObject({ title: '关于2023年度法治政府建设情况的报告', issuer: '云岭县司法局', issuerInferred: true })
  })

  it('does not take a lead that closes with a colon for 主送', () => {
    const json = importText('云岭县司法局2023年度法治政府建设情况报告\n现将我局有关情况报告如下：\n一、主要做法\n甲。')
    expect(json.primaryRecipients).toEqual([])
    expect(json.blocks[0]?.text).toBe('现将我局有关情况报告如下：')
  })
})

describe('the tail of a report', () => {
  const report = (...tail: string[]) => importText(['云岭县司法局2023年度法治政府建设情况报告', '一、主要做法', BODY, ...tail].join('\n'))

  it.each([
    [['云岭县司法局', '2024年2月3日'], '云岭县司法局', '2024-02-03'],
    [['2024年2月3日', '云岭县司法局'], '云岭县司法局', '2024-02-03'],
    [['云岭县司法局 2024年2月3日'], '云岭县司法局', '2024-02-03'],
    [['　　云 岭 县 司 法 局', '　　二〇二四年二月三日'], '云岭县司法局', '2024-02-03'],
    [['中共云岭县委　　　云岭县人民政府', '2024年2月3日'], '中共云岭县委\n云岭县人民政府', '2024-02-03'],
    [['中共云岭县委', '云岭县人民政府', '2024年2月3日'], '中共云岭县委\n云岭县人民政府', '2024-02-03'],
    [['云岭县司法局（盖章）', '2024年2月'], '云岭县司法局', null],
    [['云岭海关', '2024年2月3日'], '云岭海关', '2024-02-03'],
    [['云岭县司法局'], '云岭县司法局', null],
    [['2024年2月3日'], null, '2024-02-03'],
    [[], null, null],
  ])('%j', (tail, signature, issueDate) => {
    expect(report(...tail)).toMatchObject({ signature, issueDate, dropped: [] })
  })

  it('keeps a closing word that is no 署名 in the body', () => {
    for (const word of ['无', '特此报告', '以上情况，请审阅', '（一）']) {
      expect(report(word, '2024年2月3日').blocks.at(-1)?.text).toBe(word)
    }
  })

  it('drops the foot of the site, known words and nameless links alike', () => {
    const { dropped, signature } = report('云岭县司法局', '2024年2月3日', '县政府部门网站', '其他网站', '版权所有：云岭县人民政府')
    expect(dropped.map(({ line }) => line)).toEqual([6, 7, 8])
    expect(signature).toBe('云岭县司法局')
    expect(report('县政府部门网站', '版权所有：云岭县人民政府').dropped).toHaveLength(2)
  })

  it('keeps a sentence that only speaks of counters or rights', () => {
    const sentence = '全年微信公众号阅读量达10万次。'
    expect(report(sentence).blocks.at(-1)?.text).toBe(sentence)
    expect(report(sentence, '打印', '浏览次数：12').dropped.map(({ line }) => line)).toEqual([5, 6])
    const lead = importText(`云岭县2023年度法治政府建设情况报告\n${sentence}\n一、主要做法\n${BODY}`)
    expect(lead).toMatchObject({ dropped: [], blocks: [{ part: 'lead', text: sentence }, {}, {}] })
  })

  it('keeps 附件 behind the date at the end of the last part, without heads', () => {
    const json = report('附件：1.统计表', '2.名单', '云岭县司法局', '2024年2月3日', '附件1', '统计表', '一、案件', '附件2', '名单')
    expect(json.headings.map(({ text }) => text)).toEqual(['主要做法'])
    expect(json.blocks.slice(2).map(({ text }) => text)).toEqual(['附件：1.统计表', '2.名单', '附件1', '统计表', '一、案件', '附件2', '名单'])
    expect(json.messages.map(({ code }) => code)).toContain('appendedKept')
  })
})

describe('the body of a report', () => {
  it('tells heads of their own line, run-in heads and marked paragraphs', () => {
    const long = `加强${'制度建设'.repeat(20)}。`
    const text = ['云岭县2023年度法治政府建设情况报告', '一、主要做法', `（一）加强领导。${BODY}`, '（二）健全制度。', `1.${long}`, `(1)${BODY}`, '2、开展培训']
    expect(headsOf(text.join('\n'))).toEqual([
      [1, '一、', '主要做法', 'achievements', false],
      [2, '（一）', '加强领导', 'achievements', true],
      [2, '（二）', '健全制度', 'achievements', false],
      [3, '1.', long.slice(0, -1), 'achievements', true],
      [4, '（1）', BODY.slice(0, BODY.indexOf('。')), 'achievements', true],
      [3, '2、', '开展培训', 'achievements', false],
    ])
    const blocks = classifyLines(text).report.sections.achievements.content
    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'heading', 'paragraph', 'paragraph', 'heading'])
    expect(blocks[1]).toMatchObject({ content: [{ text: '加强领导。', runInHead: true }, { text: BODY }] })
    expect(blocks[3]).toMatchObject({ level: 3, mark: '1.', content: [{ text: long }] })
  })

  it('keeps 一是 and 第一， paragraphs as body text', () => {
    const { report } = classifyLines(['一、主要做法', `一是加强领导。${BODY}`, `第一，加强领导。${BODY}`])
    expect(report.sections.achievements.content.slice(1)).toMatchObject([{ type: 'paragraph' }, { type: 'paragraph' }])
    expect(report.sections.achievements.content[1]).not.toHaveProperty('level')
  })

  it('keeps every kept character as it stood', () => {
    const { report } = classifyLines(['一、 2023年 (试行),"甲"', `(一)、 99.7 %, ${BODY}`])
    expect(report.sections.achievements.content).toMatchObject([
      { mark: '一、', content: [{ text: ' 2023年 (试行),"甲"' }] },
      { mark: '(一)、', content: [{ text: ` 99.7 %, ${BODY.slice(0, BODY.indexOf('。') + 1)}` }, {}] },
    ])
  })

  it('sorts a part order never seen before, with thematic heads', () => {
    const heads = ['一、第一责任人履职情况', '二、坚持依法决策', '三、规范公正执法', '四、其他需要报告的情况', '五、存在问题', '六、2024年工作安排']
    const { report } = classifyLines(['云岭县2023年度法治政府建设情况报告', ...heads.flatMap((head) => [head, BODY])])
    expect(report.partOrder).toEqual(['leadershipDuty', 'achievements', 'otherMatters', 'shortcomings', 'plan'])
    expect(report.sections.achievements.content).toHaveLength(4)
  })

  it('takes unmarked lines, or the highest level there is, for the heads of the parts', () => {
    const unmarked = ['云岭县2023年度法治政府建设情况报告', '主要举措和成效', BODY, '存在的不足和原因', BODY, '下一步工作安排', BODY]
    expect(headsOf(unmarked.join('\n')).map(([level, mark, , part]) => [level, mark, part])).toEqual([
      [1, '', 'achievements'],
      [1, '', 'shortcomings'],
      [1, '', 'plan'],
    ])
    const second = ['（一）主要做法', BODY, '（二）存在问题', BODY]
    expect(headsOf(second.join('\n')).map(([level, , , part]) => [level, part])).toEqual([
      [2, 'achievements'],
      [2, 'shortcomings'],
    ])
  })
})

describe('odd input', () => {
  it.each([
    ['nothing', ''],
    ['blank lines', '\n \n\t\n　'],
    ['a word', '无。'],
    ['only a title', '云岭县人民政府2023年度法治政府建设情况报告'],
    ['only a date', '2024年2月3日'],
    ['only a mark', '一、'],
    ['English', 'Annual report\nWe did well.\nThe end.'],
    ['tabs', `\t一、\t主要工作\n\t${BODY}\n指标\t本年\n案件\t12`],
    ['control characters and lone surrogates', '一、工作\u0000\ud800\n\u0007正文。'],
    ['a long line', BODY.repeat(2500)],
    ['many lines', Array(5000).fill(BODY).join('\n')],
    ['many marks', Array(500).fill('一、').join('\n')],
    ['web rubbish only', '首页\n打印\n版权所有'],
  ])('%s gives a valid report', (_, text) => {
    const { report } = classifyLines(text.split('\n'))
    expect(reportSchema.parse(report)).toEqual(report)
  })

  it('says what it could not find', () => {
    expect(codes('')).toEqual(['titleMissing', 'yearMissing', 'issuerMissing', 'dateMissing', 'bodyMissing'])
    expect(codes('甲。')).toContain('headsMissing')
    expect(codes('一、主要做法\n甲。')).toContain('partsMissing')
    expect(codes('一、主要做法\n甲。\n二、存在不足\n乙。\n三、主要成效\n丙。')).toContain('partScattered')
    expect(codes('一、做法\n甲。\n云岭县司法局\n2024年2月')).toContain('dateIncomplete')
  })

  it('guesses the year from the date, else takes the one it is given', () => {
    const options = { id: 'r', officeId: 'o', nextBlockId: () => 'b' }
    expect(classifyLines(['甲。', '2024年2月3日']).report.fields.year).toBe(2023)
    expect(importText('甲。\n2024年2月3日').year).toBeNull()
    expect(classify(['甲。'], { ...options, fallbackYear: 2025 }).report.fields.year).toBe(2025)
  })

  it('keeps both of two equal dates, the one under the title and the one at the end', () => {
    const { source } = classifyLines(['关于2023年法治政府建设情况的报告', '2024年2月3日', BODY, '2024年2月3日'])
    expect(source.dateLine).toBe('2024年2月3日')
    expect(source.dropped.map(({ text }) => text)).toContain('2024年2月3日')
  })
})
