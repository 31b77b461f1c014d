import type { Rule } from './rule'
import { baseDiffersFromLastYear } from './rules/base-differs-from-last-year'
import { changeImplausible } from './rules/change-implausible'
import { directionWordTurns } from './rules/direction-word-turns'
import { figureImpossible } from './rules/figure-impossible'
import { fullRateContradictsCounts } from './rules/full-rate-contradicts-counts'
import { growthDoesNotFollow } from './rules/growth-does-not-follow'
import { partExceedsWhole } from './rules/part-exceeds-whole'
import { partsDoNotAddUp } from './rules/parts-do-not-add-up'
import { rateDoesNotFollow } from './rules/rate-does-not-follow'
import { rateInfeasible } from './rules/rate-infeasible'
import { rateNotVerifiable } from './rules/rate-not-verifiable'
import { rateUsesOtherDenominator } from './rules/rate-uses-other-denominator'
import { sameFactDiffers } from './rules/same-fact-differs'

/** What the words and numbers of the text say: in a browser fetched behind the page. In the order of the catalogue. */
export const PROSE_RULES: readonly Rule[] = [
  rateDoesNotFollow,
  rateUsesOtherDenominator,
  partsDoNotAddUp,
  growthDoesNotFollow,
  sameFactDiffers,
  fullRateContradictsCounts,
  rateInfeasible,
  partExceedsWhole,
  rateNotVerifiable,
  baseDiffersFromLastYear,
  changeImplausible,
  directionWordTurns,
  figureImpossible,
]
