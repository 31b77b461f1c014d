import type { Rule } from './rule'
import { achievementsPartMissing } from './rules/achievements-part-missing'
import { characterWithoutFont } from './rules/character-without-font'
import { documentNumberMissing } from './rules/document-number-missing'
import { figureDeleted } from './rules/figure-deleted'
import { figureEmpty } from './rules/figure-empty'
import { figureUnderivable } from './rules/figure-underivable'
import { firstPageWithoutBody } from './rules/first-page-without-body'
import { headAtPageFoot } from './rules/head-at-page-foot'
import { issueDateIncomplete } from './rules/issue-date-incomplete'
import { issuerMarkTooLong } from './rules/issuer-mark-too-long'
import { lastLineOfOneCharacter } from './rules/last-line-of-one-character'
import { leadershipDutyPartMissing } from './rules/leadership-duty-part-missing'
import { otherMattersPartMissing } from './rules/other-matters-part-missing'
import { partOrderUnusual } from './rules/part-order-unusual'
import { partTooShort } from './rules/part-too-short'
import { planPartMissing } from './rules/plan-part-missing'
import { primaryRecipientsMissing } from './rules/primary-recipients-missing'
import { shortcomingsPartMissing } from './rules/shortcomings-part-missing'
import { signatureApart } from './rules/signature-apart'
import { signatureMissing } from './rules/signature-missing'
import { titleIncomplete } from './rules/title-incomplete'
import { titleWordSplit } from './rules/title-word-split'
import { transitionSentenceMissing } from './rules/transition-sentence-missing'
import { yearsDisagree } from './rules/years-disagree'

/** What must be there, where it stands and how it prints: needed for the first view of a report. In the order of the catalogue. */
export const FORM_RULES: readonly Rule[] = [
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
  lastLineOfOneCharacter,
  headAtPageFoot,
  signatureApart,
  firstPageWithoutBody,
  issuerMarkTooLong,
  titleWordSplit,
  characterWithoutFont,
]
