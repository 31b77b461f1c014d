import { addUp } from './add-up'
import type { Operation } from './operation'
import { rate } from './rate'

/** 占比：分项占总数的百分数；没有写明总数时，以首项占各项之和计。 */
export const share: Operation = (input) =>
  input.denominator.length > 0
    ? rate(input)
    : rate({ ...input, terms: input.terms.slice(0, 1), denominator: [addUp(input.terms)] })
