import type { Approximation } from './quantity'

const BEFORE: readonly (readonly [RegExp, Approximation])[] = [
  [/(?<![附最临靠邻就远])(?:将近|接近|近)$/, 'nearly'],
  [/(?<!还|远)(?:不到|不足)$/, 'nearly'],
  [/(?:超过|突破|逾|(?<![反赶高])超)$/, 'over'],
  [/(?:不少于|不低于|至少)$/, 'atLeast'],
  [/(?:不超过|不高于|不多于|最多|至多)$/, 'atMost'],
  [/(?:大约|约为|(?<![合公预节签履契条违制邀集简失守])约)$/, 'about'],
  // A verb may stand between: 至少召开两次.
  [/(?:不少于|至少)[\u4e00-\u9fa5]{1,4}$/, 'atLeast'],
  [/(?:不超过|最多|至多)[\u4e00-\u9fa5]{1,4}$/, 'atMost'],
]

const BEHIND: readonly (readonly [RegExp, Approximation])[] = [
  [/^(?:以上|及以上)/, 'atLeast'],
  [/^(?:以内|之内|以下)/, 'atMost'],
  [/^(?:左右|上下)/, 'about'],
]

export interface ApproximationWord {
  approx: Approximation
  length: number
}

function findIn(words: typeof BEFORE, text: string): ApproximationWord | null {
  for (const [pattern, approx] of words) {
    const found = pattern.exec(text)
    if (found) return { approx, length: found[0].length }
  }
  return null
}

/** The approximation word a text ends with, directly before a number: 近, 超过, 至少召开. */
export const approximationBefore = (text: string): ApproximationWord | null => findIn(BEFORE, text)

/** The approximation word a text opens with, behind a number and its measure word: 以上, 左右. */
export const approximationBehind = (text: string): ApproximationWord | null => findIn(BEHIND, text)
