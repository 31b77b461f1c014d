import type { Rule } from './rule'
import { achievementsPartMissing } from './rules/achievements-part-missing'
import { documentNumberMissing } from './rules/document-number-missing'
import { figureDeleted } from './rules/figure-deleted'
import { figureEmpty } from './rules/figure-empty'
import { figureUnderivable } from './rules/figure-underivable'
import { issueDateIncomplete } from './rules/issue-date-incomplete'
import { leadershipDutyPartMissing } from './rules/leadership-duty-part-missing'
import { otherMattersPartMissing } from './rules/other-matters-part-missing'
import { partOrderUnusual } from './rules/part-order-unusual'
import { partTooShort } from './rules/part-too-short'
import { planPartMissing } from './rules/plan-part-missing'
import { primaryRecipientsMissing } from './rules/primary-recipients-missing'
import { shortcomingsPartMissing } from './rules/shortcomings-part-missing'
import { signatureMissing } from './rules/signature-missing'
import { titleIncomplete } from './rules/title-incomplete'
import { transitionSentenceMissing } from './rules/transition-sentence-missing'
import { yearsDisagree } from './rules/years-disagree'

/** Every rule that runs, one line each, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  achievementsPartMissing,
  shortcomingsPartMissing,
  leadershipDutyPartMissing,
  planPartMissing,
  otherMattersPartMissing,
  partOrderUnusual,
  partTooShort,
  titleIncomplete,
  yearsDisagree,
  signatureMissing,
  issueDateIncomplete,
  documentNumberMissing,
  primaryRecipientsMissing,
  transitionSentenceMissing,
  figureEmpty,
  figureUnderivable,
  figureDeleted,
]
