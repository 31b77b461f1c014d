import { expect, it } from 'vitest'
import type { Derivation } from '@/lib/template/indicator'
import { derivationCycle } from './derivation-cycle'
import { indicator } from './testing/figured-report'

const rate = (inputs: string[], denominator: string[]): Derivation => ({
  operation: 'rate',
  inputs,
  denominator,
  decimals: 2,
})
const indicators = [
  indicator('a', { name: '败诉' }),
  indicator('b', { name: '审结' }),
  indicator('loss', { name: '败诉率', derivation: rate(['a'], ['b']) }),
  indicator('twice', { name: '再比', derivation: rate(['loss'], ['b']) }),
  indicator('thrice', { name: '三比', derivation: rate(['b'], ['twice', 'twice']) }),
]

it('names the way back to the indicator itself', () => {
  expect(derivationCycle(indicators, 'loss', rate(['a'], ['thrice']))).toEqual(['三比', '再比', '败诉率'])
  expect(derivationCycle(indicators, 'loss', rate(['a'], ['loss']))).toEqual(['败诉率'])
})

it('finds nothing where every input ends in typed numbers, or is gone', () => {
  expect(derivationCycle(indicators, 'thrice', rate(['twice'], ['loss', 'gone']))).toBeNull()
})

it('ends where others already go in a circle', () => {
  const circle = [
    indicator('x', { derivation: rate(['y'], ['a']) }),
    indicator('y', { derivation: rate(['x'], ['a']) }),
  ]
  expect(derivationCycle([...indicators, ...circle], 'loss', rate(['x'], ['a']))).toBeNull()
})
