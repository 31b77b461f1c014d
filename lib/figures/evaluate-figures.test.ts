import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { approximationSchema, type Figure } from '@/lib/report/figure'
import type { Derivation, Indicator } from '@/lib/template/indicator'
import { evaluateFigures } from './evaluate-figures'
import { explainReason } from './explain-reason'
import { figure, indicator, reportOf } from './testing/figured-report'

const derived = (id: string, derivation: Derivation, given: Partial<Indicator> = {}) =>
  indicator(id, { unit: '%', kind: 'rate', derivation, ...given })

function valueOf(derivation: Derivation, inputs: Record<string, [string, string]>, given: Partial<Indicator> = {}) {
  const names = Object.keys(inputs)
  const report = reportOf(
    [...names.map((name) => indicator(name, given)), derived('d', derivation)],
    [...names.map((name) => figure(name, ...inputs[name]!)), figure('d', '')],
  )
  const { value } = evaluateFigures(report).get('d')!
  return value.ok ? value.printed : value.reason.kind
}

describe('a derived figure', () => {
  it.each<[string, Derivation, Record<string, [string, string]>, string]>([
    ['adds up', { operation: 'sum', inputs: ['a', 'b'], decimals: 0 }, { a: ['14', ''], b: ['3', ''] }, '17'],
    ['adds decimals exactly', { operation: 'sum', inputs: ['a', 'b'], decimals: 2 }, { a: ['0.10', ''], b: ['0.20', ''] }, '0.30'],
    ['subtracts', { operation: 'difference', inputs: ['a', 'b'], decimals: 0 }, { a: ['14', ''], b: ['3', ''] }, '11'],
    ['divides in per cent', { operation: 'rate', inputs: ['a'], denominator: ['b'], decimals: 2 }, { a: ['61', ''], b: ['177', ''] }, '34.46'],
    ['takes a share', { operation: 'share', inputs: ['a', 'b'], decimals: 1 }, { a: ['1', ''], b: ['7', ''] }, '12.5'],
    ['takes a ratio', { operation: 'ratio', inputs: ['a'], denominator: ['b'], decimals: 2 }, { a: ['104', ''], b: ['90', ''] }, '1.16'],
    ['compares years', { operation: 'yearOnYear', inputs: ['a'], decimals: 1 }, { a: ['204', '181'] }, '12.7'],
    ['falls', { operation: 'yearOnYear', inputs: ['a'], decimals: 1 }, { a: ['50', '100'] }, '-50.0'],
    ['grows yearly', { operation: 'averageGrowth', inputs: ['a'], years: 2, decimals: 2 }, { a: ['121', '100'] }, '10.00'],
    ['refuses a zero denominator', { operation: 'rate', inputs: ['a'], denominator: ['b'], decimals: 2 }, { a: ['1', ''], b: ['0', ''] }, 'zeroDenominator'],
    ['refuses a missing input', { operation: 'sum', inputs: ['a', 'b'], decimals: 0 }, { a: ['1', ''], b: ['', ''] }, 'missingInput'],
    ['refuses a zero base', { operation: 'yearOnYear', inputs: ['a'], decimals: 1 }, { a: ['5', '0'] }, 'zeroBase'],
    ['refuses a missing base', { operation: 'yearOnYear', inputs: ['a'], decimals: 1 }, { a: ['5', ''] }, 'noBase'],
  ])('%s', (_, derivation, inputs, expected) => {
    expect(valueOf(derivation, inputs)).toBe(expected)
  })

  it('counts the change of a rate in points', () => {
    expect(valueOf({ operation: 'yearOnYear', inputs: ['a'], decimals: 2 }, { a: ['31.33', '33.33'] }, { kind: 'rate', unit: '%' })).toBe('-2.00')
  })

  it.each<[Derivation]>([
    [{ operation: 'yearOnYear', inputs: ['a'], decimals: 1 }],
    [{ operation: 'averageGrowth', inputs: ['a'], years: 2, decimals: 1 }],
  ])('tells no growth of a number that is not exact: %j', (derivation) => {
    const report = (approximation: Figure['approximation']) =>
      reportOf([indicator('a'), derived('d', derivation)], [figure('a', '1200', '1100', { approximation }), figure('d', '')])
    expect(evaluateFigures(report(null)).get('d')!.value.ok).toBe(true)
    for (const word of approximationSchema.options) {
      expect(evaluateFigures(report(word)).get('d')!.change).toMatchObject({ reason: { kind: 'approximate' } })
    }
  })

  it('takes the printed value of a derived input', () => {
    const report = reportOf(
      [
        indicator('a'),
        indicator('b'),
        derived('r', { operation: 'rate', inputs: ['a'], denominator: ['b'], decimals: 0 }),
        derived('s', { operation: 'sum', inputs: ['r', 'r'], decimals: 0 }),
      ],
      [figure('a', '1'), figure('b', '3'), figure('r', ''), figure('s', '')],
    )
    expect(evaluateFigures(report).get('s')!.value).toMatchObject({ printed: '66' })
  })

  it('that runs in a circle says so', () => {
    const circle = (id: string, other: string) => derived(id, { operation: 'sum', inputs: [other], decimals: 0 })
    const report = reportOf([circle('a', 'b'), circle('b', 'a')], [figure('a', ''), figure('b', '')])
    for (const { value } of evaluateFigures(report).values()) expect(value).toMatchObject({ ok: false, reason: { kind: 'cycle' } })
  })

  it('rounds half up at every boundary', () => {
    // a ÷ 2·10^d lies exactly on the boundary of d decimals whenever a is odd.
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }), (half, decimals) => {
        const odd = BigInt(half) * 2n + 1n
        const scale = 10n ** BigInt(decimals)
        const derivation: Derivation = { operation: 'ratio', inputs: ['a'], denominator: ['b'], decimals }
        const printed = valueOf(derivation, { a: [String(odd), ''], b: [String(2n * scale), ''] })
        const expected = (odd + 1n) / 2n
        expect(BigInt(printed.replace('.', ''))).toBe(expected)
        expect((printed.split('.')[1] ?? '').length).toBe(decimals)
      }),
    )
  })

  it('agrees with whole-number arithmetic for any quotient', () => {
    const whole = fc.bigInt({ min: 1n, max: 10n ** 15n - 1n })
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 0, max: 6 }), (a, b, decimals) => {
        const derivation: Derivation = { operation: 'rate', inputs: ['a'], denominator: ['b'], decimals }
        const scaled = a * 100n * 10n ** BigInt(decimals)
        const expected = (2n * scaled + b) / (2n * b)
        expect(BigInt(valueOf(derivation, { a: [String(a), ''], b: [String(b), ''] }).replace('.', ''))).toBe(expected)
      }),
    )
  })
})

describe('evaluating', () => {
  it('is done once for the same lists', () => {
    const report = reportOf([indicator('a')], [figure('a', '1')])
    expect(evaluateFigures({ ...report })).toBe(evaluateFigures(report))
  })

  it('leaves out a figure whose indicator is gone', () => {
    expect(evaluateFigures(reportOf([], [figure('a', '1')])).size).toBe(0)
  })

  it('keeps what is no number out and says why', () => {
    const { value } = evaluateFigures(reportOf([indicator('a')], [figure('a', '2OO')])).get('a')!
    expect(value.ok ? '' : explainReason(value.reason)).toBe('不是数字：“2OO”里是字母O，请改成数字0。')
  })
})
