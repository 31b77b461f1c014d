import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFigureValue } from './check-figure-value'
import { normalizeDecimal } from './normalize-decimal'
import { parseDecimal } from './parse-decimal'

describe('a number typed by hand', () => {
  it.each([
    ['5.90', '5.90'],
    ['1,234.5', '1234.5'],
    ['１，２３４．５０', '1234.50'],
    [' 12 345 ', '12345'],
    ['007', '7'],
    ['.5', '0.5'],
    ['0', '0'],
    ['-3', '-3'],
    ['－３', '-3'],
    ['-0.00', '0.00'],
    ['+8', '8'],
  ])('%s is read as %s', (typed, value) => {
    expect(normalizeDecimal(typed)).toBe(value)
  })

  it.each(['1.2.3', '2OO', 'NaN', 'Infinity', '1e5', '0x10', '', ' ', '12,34', '1,2345', '5.', '三', '12%', '3万', '--1', '1-2', '9'.repeat(16)])(
    '%s is refused',
    (typed) => {
      expect(normalizeDecimal(typed)).toBeNull()
    },
  )

  it.each([
    ['2OO', '里是字母O，请改成数字0'],
    ['1.2.3', '两个以上小数点'],
    ['12%', '百分号'],
    ['300余', '单位或概数词'],
    ['三十', '汉字数字'],
    ['12,34', '千分位逗号'],
    ['1234567890123456', '超过15位'],
  ])('the reason against %s says %s', (typed, words) => {
    const parsed = parseDecimal(typed)
    expect(parsed.ok ? '' : parsed.reason).toContain(words)
  })

  it('is the same after being read twice', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = normalizeDecimal(text)
        if (once !== null) {
          expect(once).toMatch(/^-?\d+(\.\d+)?$/)
          expect(normalizeDecimal(once)).toBe(once)
        }
      }),
    )
  })
})

describe('a value for an indicator', () => {
  const count = { name: '受理件数', unit: '件', kind: 'count' } as const
  const rate = { name: '受理率', unit: '%', kind: 'rate' } as const
  it('refuses what the kind cannot be', () => {
    expect(checkFigureValue('-1', count).ok).toBe(false)
    expect(checkFigureValue('1.5', count).ok).toBe(false)
    expect(checkFigureValue('100.1', rate).ok).toBe(false)
    expect(checkFigureValue('0', { name: '排名', unit: '位', kind: 'rank' }).ok).toBe(false)
  })
  it('allows what it can be', () => {
    expect(checkFigureValue('', count)).toEqual({ ok: true, value: '' })
    expect(checkFigureValue('1.5', { ...count, unit: '万人次' }).ok).toBe(true)
    expect(checkFigureValue('100.00', rate)).toEqual({ ok: true, value: '100.00' })
    expect(checkFigureValue('460', { ...rate, name: '人数增长率' }).ok).toBe(true)
  })
})
