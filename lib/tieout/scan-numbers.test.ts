import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWidth } from './fold-width'
import { scanNumbers } from './scan-numbers'

const scan = (text: string) => scanNumbers(text, foldWidth(text))
const brief = (text: string) => scan(text).map(({ raw, value, unit, approx }) => [raw, value, unit, approx])

describe('a quantity in prose', () => {
  it.each<[string, string, string, string, string | null]>([
    ['办理案件120件', '120', '120', '件', null],
    ['办理案件１２０件', '１２０', '120', '件', null],
    ['受理1,234件', '1,234', '1234', '件', null],
    ['培训800余人次', '800余', '800', '人次', 'over'],
    ['为380多家企业服务', '380多', '380', '家', 'over'],
    ['咨询近3万人次', '近3万', '30000', '人次', 'nearly'],
    ['受众5万余人次', '5万余', '50000', '人次', 'over'],
    ['受众12.5万人次', '12.5万', '125000', '人次', null],
    ['涉及金额5.90亿元', '5.90', '5.90', '亿元', null],
    ['讨薪300余万元', '300余', '300', '万元', 'over'],
    ['成功率达 99.70 %', '99.70 %', '99.70', '%', null],
    ['占比达80%以上', '80%以上', '80', '%', 'atLeast'],
    ['将近40%', '将近40%', '40', '%', 'nearly'],
    ['办结100件以上', '100', '100', '件', 'atLeast'],
    ['不少于60学时', '不少于60', '60', '学时', 'atLeast'],
    ['用2年左右时间', '2', '2', '年', 'about'],
    ['下设三个协调小组', '三个', '3', '个', null],
    ['每年至少召开两次会议', '至少召开两次', '2', '次/年', 'atLeast'],
    ['企业开办半天办结', '半天', '0.5', '天', null],
    ['九成以上的案件', '九成以上', '90', '%', 'atLeast'],
    ['成立百人专家服务团', '百人', '100', '人', null],
    ['举办讲座近百场', '近百场', '100', '场', 'nearly'],
    ['数量位居全市第一', '第一', '1', '位次', null],
    ['排名全市倒数第三', '倒数第三', '3', '位次（倒数）', null],
    ['群众满意度98.56，居前列', '98.56', '98.56', '', null],
    ['合同金额100万以上的项目', '100万以上', '1000000', '元', 'atLeast'],
    ['复议与诉讼案件比为1.8:1', '1.8:1', '1.8', '', null],
    ['每万人口拥有律师2.1名', '2.1', '2.1', '名/万人', null],
    ['时限压缩至3个工作日', '3', '3', '个工作日', null],
    ['同比下降-3.2%', '-3.2%', '-3.2', '%', null],
    ['与5地签订协议', '5', '5', '地', null],
  ])('%s', (text, raw, value, unit, approx) => {
    expect(brief(text)).toEqual([[raw, value, unit, approx]])
  })

  it.each([
    '2023年6月、12月分别组织督察',
    '2018年以来',
    '《高质量发展10条措施》',
    '深化“1131”预约化解机制，推行“365天×24小时”服务',
    '推进“最多90天”改革',
    '召开委员会第六次会议、第28次常务会议',
    '依法治县委员会五次会议',
    '六届二次全会和十三届四次全会精神',
    '推动12309检察服务进驻',
    '打造15分钟公共法律服务圈、24小时自助服务区',
    '达到“2（政法专编）+N（辅助人员）”配备要求',
    '坚守四个意识、两个维护，落实行政执法三项制度',
    '第一责任人职责、第一时间、第一季度',
    '（朝政发〔2024〕3号）',
    '发布2.0方案（2023版）',
    '1. 坚持做好复议',
    '庆祝建国75周年',
    '近五年来，三年行动计划',
    '每周一预警、半月一督查、每半年一评估',
    '3至5个试点、3—5名专家',
    '办结率达98.5%—99.2%、压减10%-20%',
    '办理时间为一天的事项，组建一支队伍',
    '依照第3条第3款',
    'ICP备案：渝ICP备2021011583号',
    '这三个方面、上述两个文件',
  ])('is none of those in: %s', (text) => {
    expect(brief(text)).toEqual([])
  })

  it('is a number where speech is quoted, and none where a name is', () => {
    expect(brief('他说：“全年办理案件12件，全部办结。”')).toHaveLength(1)
    expect(brief('推进“8中心”建设')).toHaveLength(0)
  })

  it('stands at its place in any text, and its value is a plain decimal', () => {
    const words = fc.constantFrom('1', '20', '3.5', '４', '万', '亿', '余', '近', '件', '元', '%', '第', '年', '三', '个', '，', '。', '“', '”', '其中', '约', ' ')
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
        const text = parts.join('')
        let last = 0
        for (const { raw, start, end, unitEnd, value } of scan(text)) {
          expect(text.slice(start, end)).toBe(raw)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(unitEnd).toBeGreaterThanOrEqual(end)
          expect(value).toMatch(/^-?\d+(\.\d+)?$/)
          last = start
        }
      }),
      { numRuns: 500 },
    )
  })
})
