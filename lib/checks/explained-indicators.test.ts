import { describe, expect, test } from 'vitest'
import type { Report } from '@/lib/report/report'
import type { Indicator } from '@/lib/template/indicator'
import { checkReport } from './run-checks'
import { proseReport } from './testing/prose-report'

const catalogue = [
  { indicator: { name: '行政复议纠错率', unit: '%', kind: 'rate' as const, area: '行政复议', basis: '纠错÷审结' }, words: ['纠错率'] },
  { indicator: { name: '行政诉讼败诉率', unit: '%', kind: 'rate' as const, area: '行政应诉' }, words: ['败诉率'] },
  { indicator: { name: '行政机关负责人出庭应诉率', unit: '%', kind: 'rate' as const, area: '行政应诉' }, words: ['出庭应诉率'] },
  { indicator: { name: '行政复议新收案件数', unit: '件', kind: 'count' as const, area: '行政复议' }, words: ['新收 行政复议'] },
]
const numbersOf = (report: Report) =>
  checkReport(report, { origin: 'draft', catalogue }).findings.filter(({ code }) => code.startsWith('N'))
const explained = (text: string, ...indicators: string[]) => ({
  ...proseReport(text),
  explanations: indicators.map((indicator, at) => ({ explanationId: `e${at}`, indicator, text: '按收到申请数计算。' })),
})

describe('a 口径 written down', () => {
  test.each([
    ['N01', '行政复议纠错率', '审结复议案件80件，其中纠错6件，纠错率8.5%。'],
    ['N02', '行政复议纠错率', '共收行政复议申请177件，审结166件，其中纠错61件，纠错率34.46%。'],
    ['N09', '行政机关负责人出庭应诉率', '办理行政应诉案件90件，负责人出庭应诉案件37件，出庭应诉率100%。'],
    ['N13', '行政诉讼败诉率', '一审案件败诉6件，败诉率7.5%。'],
  ])('silences %s of %s, and no other indicator’s does', (code, indicator, text) => {
    expect(numbersOf(proseReport(text)).map((finding) => [finding.code, finding.explainable])).toEqual([[code, [indicator]]])
    expect(numbersOf(explained(text, indicator))).toEqual([])
    expect(numbersOf(explained(text, '公证件数'))).toHaveLength(1)
  })

  test('of an indicator of the report counts when it is not the usual one', () => {
    const indicator = (basis: string): Indicator => ({ id: 'rate', name: '行政复议纠错率', unit: '%', kind: 'rate', area: '行政复议', basis })
    const noted = (basis: string) => ({ ...proseReport('审结复议案件80件，其中纠错6件，纠错率8.5%。'), indicators: [indicator(basis)] })
    expect(numbersOf(noted('纠错÷收到申请'))).toEqual([])
    expect(numbersOf(noted('纠错÷审结'))).toHaveLength(1)
    expect(numbersOf(noted(' '))).toHaveLength(1)
  })

  test('takes its rate out of the list of those that cannot be verified', () => {
    const text = '一审案件败诉6件，败诉率7.5%。开庭审理20件，负责人出庭应诉率95%。'
    const [both] = numbersOf(proseReport(text)).filter(({ code }) => code === 'N13')
    expect(both).toMatchObject({ data: { count: 2 }, explainable: ['行政诉讼败诉率', '行政机关负责人出庭应诉率'] })
    expect(numbersOf(explained(text, '行政诉讼败诉率')).find(({ code }) => code === 'N13')).toMatchObject({ data: { count: 1 } })
  })

  test('explains no sum', () => {
    const text = '全年新收行政复议申请86件，保留60件、修改10件、废止9件、失效6件，清理86件。'
    expect(numbersOf(explained(text, '行政复议新收案件数')).every(({ explainable }) => explainable === undefined)).toBe(true)
  })

  test.each([
    '审结行政诉讼案件80件，败诉6件，败诉率（含撤诉）8.5%。',
    '审结行政诉讼案件80件，败诉6件，败诉率8.5%（不含发回重审案件）。',
    '审结行政诉讼案件80件，败诉6件，按生效裁判计算，败诉率8.5%。',
    '审结复议案件80件，其中纠错6件，以收到申请数为分母，纠错率为7.1%。',
  ])('in the sentence itself is heard: %s', (text) => {
    expect(numbersOf(proseReport(text))).toEqual([])
  })

  test('of another number is no 口径 of the rate', () => {
    expect(numbersOf(proseReport('审结行政诉讼案件80件（含上年结转案件），败诉6件，败诉率8.5%。'))).toMatchObject([{ code: 'N01' }])
  })
})
