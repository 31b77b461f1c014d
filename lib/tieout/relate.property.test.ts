import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readText } from './testing/read-text'
import { toFiguresJson } from './to-figures-json'

const WORDS = [
  '受理', '审结', '新收行政复议申请', '人民调解', '调解成功', '败诉', '纠错', '开庭', '负责人出庭应诉', '其中', '共', '合计', '保留', '废止', '失效',
  '调解成功率', '败诉率', '纠错率', '出庭应诉率', '占比', '占总数的', '同比增长', '下降', '较上年', '由', '从', '增长到', '降至', '年均增长', '上年', '2020年', '2024年',
  '0件', '1件', '12件', '100件', '近3万件', '800余人次', '5.90亿元', '300万元', '0%', '7.5%', '100%', '420%', '-3.2%', '2.1个百分点', '三个', '第一', '1.8:1',
  '，', '。', '；', '、', '（', '）', '“', '”', '\n', ' ',
]

it('relating any prose never fails, and no broken number is printed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }), fc.array(fc.constantFrom(...WORDS), { maxLength: 15 }), (first, second) => {
      const tied = readText(first.join(''), ['leadershipDuty', second.join('')])
      for (const { figures, start, end, blockId, printedFigure } of tied.relations) {
        const text = tied.blocks.find((block) => block.blockId === blockId)!.text
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(start).toBeLessThan(end)
        expect(figures.every((index) => tied.quantities[index]!.index === index)).toBe(true)
        expect(figures).toContain(printedFigure)
      }
      const json = toFiguresJson(tied)
      expect(JSON.stringify(json)).not.toMatch(/NaN|Infinity|undefined|\de[+-]?\d/)
      const body = tied.blocks.map((block) => block.text).join('\n')
      for (const { raw, start, end } of json.figures) expect(body.slice(start, end)).toBe(raw)
    }),
    { numRuns: 1500 },
  )
})
