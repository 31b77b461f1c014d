import { describe, expect, it } from 'vitest'
import { extractFigures } from './extract-figures'
import { readText, SMALL_CATALOGUE } from './testing/read-text'

const indicators = (...lines: string[]) => readText(...lines).quantities.map(({ raw, indicator }) => [raw, indicator])

describe('an extracted quantity', () => {
  it('stands in its clause and sentence', () => {
    const text = '第一句没有数。受理1,234件，审结98件；另一段3件。'
    const [first, second, third] = readText(text).quantities
    expect(text.slice(first!.clauseStart, first!.clauseEnd)).toBe('受理1,234件')
    expect(text.slice(second!.sentenceStart, second!.sentenceEnd)).toBe('受理1,234件，审结98件；另一段3件')
    expect([first!.segment, second!.segment, third!.segment]).toEqual([1, 1, 2])
    expect([first!.before, second!.before]).toEqual(['受理', '审结'])
  })

  it('has the indicator that its words name', () => {
    expect(indicators('新收行政复议申请104件，审结103件，调撤率12.5%，同比增长8.2%。')).toEqual([
      ['104', '行政复议新收案件数'],
      ['103', '行政复议审结件数'],
      ['12.5%', '行政复议调撤率'],
      ['8.2%', '行政复议新收案件数同比增幅'],
    ])
    expect(indicators('人民调解组织受理纠纷5236件，涉及金额320万元，调解成功率99.1%。')).toEqual([
      ['5236', '人民调解受理件数'],
      ['320', '调解涉及金额'],
      ['99.1%', '调解成功率'],
    ])
  })

  it('takes the same rate by what the text is about', () => {
    expect(indicators('办理行政复议案件，调处成功率29.38%。')).toEqual([['29.38%', '行政复议调撤率']])
  })

  it('has none where nothing fits', () => {
    expect(indicators('采购车辆7辆。')).toEqual([['7', null]])
    expect(extractFigures([{ part: 'lead', blockId: 'a', text: '办理公证120件' }], []).map(({ indicator }) => indicator)).toEqual([null])
  })

  it('follows the head above for its work area', () => {
    expect(indicators('（三）加强行政复议', '审结12件。')).toEqual([['12', '行政复议审结件数']])
  })

  it('is found once in a catalogue of any order', () => {
    const text = '全年办理公证4900件。'
    const block = [{ part: 'achievements' as const, blockId: 'a', text }]
    expect(extractFigures(block, [...SMALL_CATALOGUE].reverse())[0]!.indicator).toBe(extractFigures(block, SMALL_CATALOGUE)[0]!.indicator)
  })
})

describe('an indicator fits worse', () => {
  const stated = (text: string) => readText(text).quantities.at(-1)!

  it.each([
    ['another rate', '行政诉讼败诉率', '行政诉讼败诉率7.5%。', '行政诉讼胜诉率92.5%。'],
    ['what was refused', '人民调解受理件数', '人民调解受理纠纷120件。', '人民调解不予受理纠纷12件。'],
    ['a unit that cannot be its own', '公证件数', '办理公证120件。', '建成公证服务点81个。'],
  ])('%s', (_, indicator, right, other) => {
    expect(stated(right).indicator).toBe(indicator)
    expect(stated(other).confidence).toBeLessThan(stated(right).confidence * 0.7)
  })
})
