import type { Derivation } from '@/lib/template/indicator'
import { averageGrowth } from './average-growth'
import { difference } from './difference'
import type { Operation } from './operation'
import { rate } from './rate'
import { ratio } from './ratio'
import { share } from './share'
import { sum } from './sum'
import { yearOnYear } from './year-on-year'

/** Every operation a template may name. A new one is one file and one line here. */
export const OPERATIONS: Readonly<Record<Derivation['operation'], Operation>> = {
  sum,
  difference,
  share,
  rate,
  ratio,
  yearOnYear,
  averageGrowth,
}
