import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNumberSpaces } from './number-spaces'
import { applyReplacements } from './replacement'

const mend = (text: string) => applyReplacements(text, findNumberSpaces(text))

describe('findNumberSpaces', () => {
  it.each([
    ['调处成功率达\u00a099.70 %。', '调处成功率达99.70%。'],
    ['投入5 .90亿元', '投入5.90亿元'],
    ['共1\u00a0234件', '共1234件'],
    ['办理 120 件', '办理120件'],
    ['2023 年 2 月', '2023年2月'],
    ['共 1 234件', '共1234件'],
  ])('%s → %s', (text, mended) => expect(mend(text)).toBe(mended))

  it.each(['1. 2022年完成', '附件 2022年统计表', '指标\t12 件', '“法治 2023 行动”', '2022年 2023年', '办结 12 15', 'Report 2023', '甲 乙', ''])(
    'leaves %j alone',
    (text) => expect(mend(text)).toBe(text),
  )

  it('finds nothing more in a mended text', () => {
    const letter = fc.constantFrom(...'件中年1234.% \u00a0“”')
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 16 }), (letters) => {
        const mended = mend(letters.join(''))
        expect(mend(mended)).toBe(mended)
      }),
      { numRuns: 2000 },
    )
  })
})
