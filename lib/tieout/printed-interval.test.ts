import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intervalsMeet, printedInterval } from './printed-interval'
import type { Approximation, QuantityKind } from './quantity'

const printed = (raw: string, value: string, approx: Approximation | null = null, kind: QuantityKind = 'count') =>
  printedInterval({ raw, value, approx, kind })

describe('two printed numbers', () => {
  it.each<[string, boolean, ReturnType<typeof printed>, ReturnType<typeof printed>]>([
    ['近3万 and 29842', true, printed('近3万', '30000', 'nearly'), printed('29842', '29842')],
    ['近3万 and 3.5万', false, printed('近3万', '30000', 'nearly'), printed('3.5万', '35000')],
    ['800余 and 846', true, printed('800余', '800', 'over'), printed('846', '846')],
    ['800余 and 912', false, printed('800余', '800', 'over'), printed('912', '912')],
    ['31.5万 and 314600', true, printed('31.5万', '315000'), printed('314600', '314600')],
    ['104 and 105', false, printed('104', '104'), printed('105', '105')],
    ['99.8% and 99.82%', true, printed('99.8%', '99.8', null, 'rate'), printed('99.82%', '99.82', null, 'rate')],
    ['5.9亿元 and 5.90亿元', true, printed('5.9', '5.9', null, 'amount'), printed('5.90', '5.90', null, 'amount')],
    ['60以上 and 75', true, printed('60以上', '60', 'atLeast'), printed('75', '75')],
  ])('may be the same or not: %s is %s', (_, meet, a, b) => {
    expect(intervalsMeet(a, b)).toBe(meet)
  })

  it('agree both ways or neither', () => {
    const any = fc.record({
      raw: fc.constant(''),
      value: fc.tuple(fc.nat(10 ** 6), fc.constantFrom('', '.5', '.25')).map(([whole, fraction]) => `${whole}${fraction}`),
      approx: fc.constantFrom<Approximation | null>(null, 'about', 'atLeast', 'atMost', 'over', 'nearly'),
      kind: fc.constantFrom<QuantityKind>('count', 'rate', 'amount'),
    })
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [left, right] = [printedInterval(a), printedInterval(b)]
        expect(intervalsMeet(left, right)).toBe(intervalsMeet(right, left))
        expect(left.low.lte(left.high)).toBe(true)
      }),
    )
  })
})
