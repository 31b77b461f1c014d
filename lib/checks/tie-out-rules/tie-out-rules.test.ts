import { describe, expect, test } from 'vitest'
import { buildReport, fig, p } from '@/lib/report/testing/build-report'
import type { Report } from '@/lib/report/report'
import { applyFix } from '../apply-fix'
import type { Finding } from '../finding'
import { checkReport } from '../run-checks'
import type { CheckContext } from '../rule'
import { soundReport } from '../testing/sound-report'
import { TIE_OUT_RULES } from '.'
import { emptyFigure } from '@/lib/report/figure'

const reportOf = (...text: string[]) => buildReport({ sections: { achievements: text.map((line) => p(line)) } })
const check = (report: Report, context: Partial<CheckContext> = {}): Finding[] =>
  checkReport(report, { origin: 'draft', ...context }, TIE_OUT_RULES).findings

const CATALOGUE = [
  { indicator: { name: '行政复议新收案件数', unit: '件', kind: 'count' as const, area: '行政复议' }, words: ['复议 新收', '新收 行政复议'] },
]

describe('a flaw of arithmetic', () => {
  test.each<[string, Finding['severity'], string, string]>([
    ['N01', 'warning', '审结复议案件80件，其中纠错6件，纠错率8.5%。', '重算得6÷80=7.5%，文中写8.5%。'],
    ['N01', 'warning', '审结复议案件177件，其中纠错61件，纠错率34.4%。', '重算得61÷177=34.5%，文中写34.4%，疑似截断而没有四舍五入。'],
    ['N02', 'warning', '共收行政复议申请177件，审结166件，其中纠错61件，纠错率34.46%。', '34.46%=61÷177（收行政复议申请）；若按审结166件，应为36.75%。'],
    ['N03', 'error', '清理文件86件，保留60件、修改10件、废止9件、失效6件。', '60＋10＋9＋6=85，不等于86件。'],
    ['N03', 'error', '受理案件100件，其中刑事60件、民事50件。', '60＋50=110，大于100件。'],
    ['N04', 'warning', '检查由上年的3200次下降到1800次，下降44.75%。', '重算得（1800－3200）÷3200=-43.75%，文中写44.75%。'],
    ['N04', 'warning', '案件由100件增加到141件，增长近40%。', '重算得（141－100）÷100=41.0%，与文中的概数40%方向不合。'],
    ['N09', 'error', '开庭70件，负责人出庭应诉69件，出庭应诉率100%。', '69÷70=98.6%，与100%矛盾。'],
    ['N09', 'warning', '办理行政应诉案件90件，负责人出庭应诉案件37件，出庭应诉率100%。', '37÷90=41.1%，与100%不合。'],
    ['N10', 'info', '人民调解受理纠纷120件，调解成功率98.5%。', '118÷120=98.3%，119÷120=99.2%。'],
    ['N11', 'error', '审结案件166件，其中涉企170件。', '“其中”的170件大于总数166件。'],
    ['N13', 'info', '调解纠纷11697件，调解成功率99.2%。', '有1处比率没有写全分子和分母，无法复核：调解成功率99.2%（缺调解成功）。'],
    ['N21', 'info', '受理投诉300件，较上年280件下降7.1%。', '与“下降”相反。'],
    ['N21', 'info', '新收复议案件520件，同比增长420%。', '增幅420%较大，按520件反推，上年约为100件。'],
  ])('%s, %s: %s', (code, severity, text, words) => {
    const findings = check(reportOf(text))
    expect(findings.map((finding) => [finding.code, finding.severity])).toEqual([[code, severity]])
    expect(findings[0]!.message.what).toContain(words)
  })

  test('N05 is told once, at the second place', () => {
    const report = reportOf('全县共有16个乡镇。', '全县18个乡镇全部建站。')
    expect(check(report).map(({ code, quote, message }) => [code, quote, message.what])).toEqual([
      ['N05', '全县18个', '“乡镇”前后不一：一处为16个，此处为18个。'],
    ])
  })

  test('N05 takes the table for the truth where the text names an indicator plainly', () => {
    const report = (text: string, value = '104') =>
      buildReport({
        indicators: [{ id: 'received', name: '行政复议新收案件数', unit: '件', kind: 'count', area: '行政复议' }],
        figures: [{ ...emptyFigure('received'), value }],
        sections: { achievements: [p(text)] },
      })
    const seen = (...given: Parameters<typeof report>) => check(report(...given), { catalogue: CATALOGUE }).map(({ message }) => message.what)
    expect(seen('全年新收行政复议案件140件。')).toEqual(['“行政复议新收案件数”正文写140件，数据表填104件。'])
    expect(seen('全年新收行政复议案件104件。')).toEqual([])
    expect(seen('全年新收行政复议案件100余件。')).toEqual([])
    expect(seen('全年新收涉企行政复议案件40件。')).toEqual([])
    expect(seen('2024年新收行政复议案件90件。')).toEqual([])
    expect(seen('全年新收行政复议案件140件。', '')).toEqual([])
  })

  test('N13 is one finding for all rates of the report', () => {
    const findings = check(reportOf('调解纠纷300件，调解成功率99.0%。', '一审案件败诉6件，败诉率7.5%。'))
    expect(findings.map(({ message }) => message.what)).toEqual([
      '有2处比率没有写全分子和分母，无法复核：调解成功率99.0%（缺调解成功）、败诉率7.5%（缺审结，反推审结应为80件）。',
    ])
  })

  test('N20 compares with what last year published, in the table and in the text', () => {
    const previousReport = reportOf('全年新收行政复议申请181件。')
    const [finding] = check(reportOf('全年新收行政复议申请204件，上年191件。'), { previousReport, catalogue: CATALOGUE })
    expect([finding?.code, finding?.message.what]).toEqual(['N20', '“全年新收行政复议申请204件，上年191件”：文中上年为191件，上年报告为181件。'])
    const withFigure = (value: string, previousValue: string) =>
      buildReport({
        indicators: [{ id: 'a', name: '公证件数', unit: '件', kind: 'count', area: '公证' }],
        figures: [{ ...emptyFigure('a'), value, previousValue }],
      })
    expect(check(withFigure('9', '1,200'), { previousReport: withFigure('1200', '') })).toEqual([])
    expect(check(withFigure('9', '1,210'), { previousReport: withFigure('1200', '') })).toMatchObject([
      { code: 'N20', at: { figureId: 'a' }, message: { what: '“公证件数”的上年数填为1210件，上年报告为1200件。' } },
    ])
  })
})

describe('the computed value as a fix', () => {
  test.each([
    ['审结复议案件80件，其中纠错6件，纠错率8.5%。', '审结复议案件80件，其中纠错6件，纠错率7.5%。'],
    ['检查由上年的3200次下降到1800次，下降44.75%。', '检查由上年的3200次下降到1800次，下降43.75%。'],
    ['满意度98.56%，较上年的97.20%提高2.36个百分点。', '满意度98.56%，较上年的97.20%提高1.36个百分点。'],
  ])('mends %s', (text, mended) => {
    const report = reportOf(text)
    const [finding] = check(report)
    const fixed = applyFix(report, finding!)
    expect(fixed.sections.achievements.content[0]).toMatchObject({ content: [{ text: mended }] })
    expect(check(fixed)).toEqual([])
  })

  test('is not offered where the number is a reference', () => {
    const report = buildReport({
      indicators: [{ id: 'a', name: '纠错率', unit: '%', kind: 'rate', area: '行政复议' }],
      figures: [{ ...emptyFigure('a'), value: '8.5' }],
      sections: { achievements: [p('审结复议案件80件，其中纠错6件，纠错率', fig('a'), '。')] },
    })
    expect(check(report).map(({ code, fix }) => [code, fix])).toEqual([['N01', undefined]])
  })
})

test('a sound report has no such finding', () => {
  expect(check(soundReport())).toEqual([])
})

test('each message ends as a sentence and each rule has its number', () => {
  for (const rule of TIE_OUT_RULES) {
    expect(rule.code).toMatch(/^N\d{2}$/)
    for (const message of Object.values(rule.messages)) expect(message.what + message.how).toMatch(/。.*。$/)
  }
})
