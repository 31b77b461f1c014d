import type { Figure } from '@/lib/report/figure'
import type { Report } from '@/lib/report/report'
import { ExactDecimal } from '@/lib/figures/exact-decimal'
import { areUnitsComparable } from './measure-words'
import type { Quantity } from './quantity'

type Indicator = Report['indicators'][number]

/** A value for the form, in the unit of its indicator. */
export interface TypedAmount {
  value: string
  approximation: Figure['approximation']
}

const MONEY: Readonly<Record<string, number>> = { 元: 0, 万元: 4, 亿元: 8 }
const SCALES: Readonly<Record<string, number>> = { 万: 4, 亿: 8 }
const NEAREST = { over: '余', nearly: '近', about: '约', atLeast: '以上', atMost: '以内' } as const
const LITERAL: readonly (readonly [RegExp, Figure['approximation']])[] = [
  [/余/, '余'],
  [/多/, '多'],
  [/近/, '近'],
  [/约/, '约'],
  [/不少于/, '不少于'],
]

/** The word of the form for what the text says: its own where the form has it. */
function approximationOf({ approx, raw }: Quantity): Figure['approximation'] {
  if (!approx) return null
  return LITERAL.find(([word]) => word.test(raw))?.[1] ?? NEAREST[approx]
}

const shifted = (value: string, places: number) =>
  new ExactDecimal(value).times(new ExactDecimal(10).pow(places)).toFixed()

function valueIn({ value, unit, kind }: Quantity, indicator: Indicator): string | null {
  const own = indicator.unit
  if ((kind === 'rate') !== (indicator.kind === 'rate')) return null
  if (unit === own) return value
  const [from, to] = [MONEY[unit], MONEY[own]]
  if (from !== undefined && to !== undefined) return shifted(value, from - to)
  const scale = SCALES[own[0] ?? '']
  if (scale && own.slice(1) === unit) return shifted(value, -scale)
  if (kind === 'rank' || indicator.kind === 'rank') return kind === indicator.kind ? value : null
  if (kind === 'count' && (unit === '' || areUnitsComparable(unit, own))) return value
  return kind === 'score' && indicator.kind === 'score' ? value : null
}

/** What a quantity gives for the form under an indicator; null where it counts something else. */
export function amountIn(quantity: Quantity, indicator: Indicator): TypedAmount | null {
  const value = valueIn(quantity, indicator)
  return value === null ? null : { value, approximation: approximationOf(quantity) }
}
