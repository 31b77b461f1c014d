import { describe, expect, it } from 'vitest'
import type { SectionId } from '@/lib/report/report'
import type { RelationFlaw } from './relation'
import { readText } from './testing/read-text'

const flawsOf = (...lines: (string | [SectionId, string])[]) =>
  readText(...lines).relations.flatMap(({ flaw, expected, note }) => (flaw ? [{ flaw, expected, note }] : []))

describe('sound prose', () => {
  it.each([
    '新收行政复议申请204件，上年181件，同比增长12.7%，受理190件，受理率93.14%，审结185件，其中调解和解60件，调撤结案率32.43%。',
    '办理一审行政诉讼案件88件，审结80件，败诉6件，败诉率7.5%；开庭70件，负责人出庭应诉70件，出庭应诉率100%。',
    '人民调解组织受理纠纷5236件，调解成功5188件，调解成功率99.08%，涉及金额3.2亿元。',
    '清理规范性文件86件，其中保留60件、修改10件、废止9件、失效7件。',
    '审查规范性文件31件、重大行政决策9件、行政合同127件，共167件，提出意见402条，采纳380条，采纳率94.5%。',
    '涉企行政检查由上年的3200次下降到1800次，下降43.75%。',
    '办理行政处罚案件1200件，其中县直单位800件、乡镇（街道）400件。',
    '满意度98.56%，较上年的97.20%提高1.36个百分点。',
    '法律援助案件由2020年的420件增长到2024年的868件，年均增长19.9%。',
    '律师126人，常住人口60万人，每万人口律师拥有比2.1名。',
    '新收行政复议案件150件，一审行政诉讼案件100件，复议与诉讼案件比为1.5:1。',
    '全年开展培训500人次，满意度达98.7%。',
    '行政复议案件占全市的12.5%，涉企案件占全县案件的30%。',
    '全市共收到行政复议申请1286件，较去年的1052件上升22.2%，其中立案受理1103件，受理率85.8%。',
    '受理投诉800件，同比增加120件，其中涉企投诉300件。',
    '开展行政检查2.7万次，涉企检查占比由62%降至48%，下降14个百分点。',
    '共抽查案卷300卷，合格率96.7%，其中优秀案卷45卷，占15%。',
    '审查规范性文件45件、重大行政决策12件、政府合同218件，三者合计275件。',
    '网上办理事项1986项，占全部政务服务事项2074项的95.8%。',
    '轻微不罚420件，首违不罚380件，其中涉企不罚500件。',
    '上年结转10件，新收90件，审结95件，审结率95%。',
    '审结复议案件372件，撤销18件，确认违法7件，责令履行3件，直接纠错率7.53%。',
    '负责人应出庭365件，实际出庭361件，出庭应诉率98.9%。',
    '律师总人数增长30人，增长率32%，其中公职律师增长23人，增长率达460%。',
    '2022年办理1900件，2023年办理3980件，同比分别增长109%和409%。',
    '收复议申请177件，审结166件，其中调解52件，按收案数计算，调撤率29.38%。',
    '办理案件近3万件，其中涉企2.9万件。',
    '受理审查案件97件134人，去年同期197件375人，件数和人数分别同比下降50.76%、64.27%。',
    '受理审查案件97件134人，去年同期为197件375人，同比分别下降50.76%、64.27%。',
    '审结案件478件635人，去年同期773件1350人，同比人数下降52.96%、件数下降38.16%。',
    '2023年办理复议案件66件，2024年办理复议案件151件，同比增长128.79%。',
    '2023年办理复议案件66件，2024年审查合同151件，同比增长12.5%。',
    '审查合同520份、规范性文件36件、重大决策14件，共计570件。',
    '共收到申请63件。其中，市政府收到24件，工作部门收到39件。',
    '办理案件320件，包括行政处罚200件、行政许可100件。',
    '新收案件90件，上年结转63件。其中，涉企案件80件。',
    '行政应诉案件52件，其中开庭审理40件，行政机关负责人出庭应诉40件，出庭应诉率达到100%。',
    '收到复议申请120件，其中受理110件，审结105件，调解和解60件。',
    '联合检查占比由12%提高到28%，检查总量同比减少31.5%，涉企检查频次下降42%。',
    '受理案件204件（上年181件），调解60件，同比增长15.4%。',
    '受理案件204件（上年181件），同比增长12.7%，其中调解60件，同比增长15.4%。',
    '新收案件260件，上年新收240件，审结250件，同比增长9.2%。',
    '提出建议200件，采纳数占同期提出建议数的85%以上，决定起诉300件。',
    '共收到申请63件。经审查，受理45件，占收到申请的71.4%；不予受理12件，占收到申请的19%。',
    '共收到申请63件，其中市级收到24件。受理24件，占受理案件的53.3%，占收到申请的38.1%。',
  ])('is silent: %s', (text) => {
    expect(flawsOf(text)).toEqual([])
  })
})

it('asks no counts for an aim of next year', () => {
  expect(flawsOf('调解成功率达99.2%。')).toMatchObject([{ flaw: 'unverifiable' }])
  expect(flawsOf(['plan', '力争调解成功率达99.2%。'])).toEqual([])
})

describe('prose that does not tie out', () => {
  it.each<[RelationFlaw, string | null, string]>([
    ['rateDiffers', '7.5%', '审结行政诉讼案件80件，败诉6件，败诉率8.5%。'],
    ['partsDiffer', '570件', '审查合同520份、规范性文件36件、重大决策14件，共计580件。'],
    ['partsExceed', null, '共收到申请63件。其中，市政府收到24件，工作部门收到49件。'],
    ['partsExceed', null, '办理案件320件，包括行政处罚200件、行政许可100件、行政强制30件。'],
    ['growthDiffers', '33.3%', '涉企检查由2400次降至1600次，下降35.3%。'],
    ['partsExceed', null, '共收到申请63件，其中公民52件，法人13件。'],
    ['growthDiffers', '64.46%', '审结案件95件134人，去年同期为200件377人，同比分别下降52.5%、64.27%。'],
    ['growthDiffers', '52.96%', '审结案件478件635人，去年同期773件1350人，同比件数下降38.16%、人数下降53.14%。'],
    ['truncated', '128.79%', '2023年办理复议案件66件，2024年办理复议案件151件，同比增长128.78%。'],
    ['directionReversed', '52.96%', '审结案件478件635人，去年同期773件1350人，人数增长52.96%。'],
    ['rateDiffers', '9.5%', '市级收到申请24件，各地共收到申请63件。受理45件，占收到申请的71.4%；不予受理6件，占收到申请的9.6%。'],
    ['rateDiffers', '53.3%', '收到申请63件，受理45件，不予受理18件。经审理，维持24件，占受理案件的54.3%。'],
    ['rateDiffers', '99.08%', '人民调解组织受理纠纷5236件，调解成功5188件，调解成功率98.08%。'],
    ['rateDiffers', '93.14%', '新收复议申请204件，受理190件，受理率93.41%。'],
    ['truncated', '34.5%', '审结复议案件177件，其中纠错61件，纠错率34.4%。'],
    ['otherDenominator', '36.75%', '共收行政复议申请177件，审结166件，其中纠错61件，纠错率为34.46%。'],
    ['fullRateContradicted', '98.6%', '开庭70件，负责人出庭应诉69件，出庭应诉率100%。'],
    ['fullRateContradicted', '99.6%', '应考3500人，实际参考3486人，参考率100%。'],
    ['fullRateDoubtful', '41.1%', '办理行政应诉案件90件，负责人出庭应诉案件37件，出庭应诉率100%。'],
    ['unverifiable', null, '调解纠纷11697件，调解成功率99.2%。'],
    ['infeasible', null, '人民调解受理纠纷120件，调解成功率98.5%。'],
    ['infeasible', null, '共办理事项835项，其中一天办结的占比94.2%。'],
    ['infeasible', null, '律师增长30人，增长率32.5%。'],
    ['rateDiffers', '97.8%', '政务服务事项2300项，其中网上可办2250项，占比98.8%。'],
    ['rateDiffers', '1.5', '新收行政复议案件150件，一审行政诉讼案件100件，复议与诉讼案件比为1.6:1。'],
    ['partsDiffer', '275件', '审查规范性文件45件、重大行政决策12件、政府合同218件，三者合计285件。'],
    ['partsDiffer', '1172件', '前三季度新收案件860件，第四季度新收312件，全年共计1182件。'],
    ['rateDiffers', '95.8%', '网上办理事项1986项，占全部政务服务事项2074项的98.5%。'],
    ['rateDiffers', '96.7%', '共抽查案卷300卷，合格290卷，合格率97.6%。'],
    ['subsetExceeds', null, '审结166件，其中纠错170件。'],
    ['subsetExceeds', null, '挽回损失1.2亿元，其中涉农1.3亿元。'],
    ['partsExceed', null, '受理案件100件，其中刑事60件、民事50件。'],
    ['partsDiffer', '85件', '清理规范性文件86件，保留60件、修改10件、废止9件、失效6件。'],
    ['partsDiffer', '167件', '规范性文件31件、重大行政决策9件、行政合同127件，共168件。'],
    ['partsDiffer', '46件', '办理行政裁决案件45件，已结40件，未结6件。'],
    ['growthDiffers', '12.7%', '新收行政复议申请204件，上年181件，同比增长13.7%。'],
    ['growthDiffers', '43.75%', '检查由3200次下降到1800次，下降44.75%。'],
    ['growthDiffers', '1.36个百分点', '满意度98.56%，较上年的97.20%提高2.36个百分点。'],
    ['growthDiffers', '19.9%', '案件由2020年的420件增长到2024年的868件，年均增长25.9%。'],
    ['growthDiffers', '5.85%', '办理法律援助案件868件，同比增加48件，增长6.85%。'],
    ['truncated', '12.71%', '受理204件，较上年181件增长12.70%。'],
    ['wrongSide', '41%', '案件由100件增加到141件，增长近40%。'],
    ['directionReversed', '7.1%', '受理投诉300件，较上年280件下降7.1%。'],
    ['directionReversed', null, '检查由3200次增长到1800次。'],
    ['directionReversed', null, '败诉率同比下降-3.2%。'],
    ['growthImplausible', null, '新收复议案件520件，同比增长420%。'],
  ])('%s, %s: %s', (flaw, expected, text) => {
    const found = flawsOf(text)
    expect(found.map((entry) => entry.flaw)).toEqual([flaw])
    expect(found[0]!.expected).toBe(expected)
  })

  it('names both computations where another denominator was used', () => {
    const [found] = flawsOf('共收行政复议申请177件，审结166件，其中纠错61件，纠错率为34.46%。')
    expect(found!.note).toBe('34.46%=61÷177（收行政复议申请）；若按审结166件，应为36.75%')
  })

  it('offers the denominator that a rate without one would need', () => {
    const { relations } = readText('一审案件败诉6件，败诉率7.5%。')
    expect(relations.map(({ flaw, note }) => [flaw, note])).toEqual([['unverifiable', '反推审结应为80件']])
  })
})

describe('one fact in two places', () => {
  const duty = (times: number): [SectionId, string] => ['leadershipDuty', `带头学法，2023年开展会前学法${times}次。`]
  const first = '落实政府常务会议会前学法制度，2023年已开展集体学法12次。'

  it('ties out where the numbers are the same', () => {
    expect(readText(first, duty(12)).relations).toMatchObject([{ kind: 'sameFact', agrees: true }])
  })

  it('is told where they differ', () => {
    expect(flawsOf(first, duty(11))).toMatchObject([{ flaw: 'factsDiffer', expected: '12次' }])
  })

  it('is no fact twice when the scope differs', () => {
    expect(flawsOf('全县办理公证件1200件。', '其中乡镇办理公证件300件。')).toEqual([])
    expect(flawsOf('全县共有16个镇（街道）。', '全县18个镇（街道）全部建站。')).toMatchObject([{ flaw: 'factsDiffer' }])
  })
})

it('costs a few milliseconds for 6,000 characters', () => {
  const line = '全年新收行政复议申请204件，上年181件，同比增长12.7%，审结185件，其中调解和解60件，调撤结案率32.43%。'
  const lines = Array.from({ length: Math.ceil(6000 / line.length) }, () => line)
  // The best of some rounds: other work on the machine must not fail it.
  const rounds = Array.from({ length: 12 }, () => {
    const start = performance.now()
    readText(...lines)
    return performance.now() - start
  })
  expect(Math.min(...rounds)).toBeLessThan(150)
})
