import type { Rule } from '../rule'
import { baseDiffersFromLastYear } from './base-differs-from-last-year'
import { changeImplausible } from './change-implausible'
import { fullRateContradictsCounts } from './full-rate-contradicts-counts'
import { growthDoesNotFollow } from './growth-does-not-follow'
import { partExceedsWhole } from './part-exceeds-whole'
import { partsDoNotAddUp } from './parts-do-not-add-up'
import { rateDoesNotFollow } from './rate-does-not-follow'
import { rateInfeasible } from './rate-infeasible'
import { rateNotVerifiable } from './rate-not-verifiable'
import { rateUsesOtherDenominator } from './rate-uses-other-denominator'
import { sameFactDiffers } from './same-fact-differs'

/** The rules of 文数勾稽, in the order of the catalogue. */
export const TIE_OUT_RULES: readonly Rule[] = [
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
]
