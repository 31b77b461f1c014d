import { quotedRanges, rangeTester } from './ranges'
import { applyReplacements, type Replacement } from './replacement'

const HAN = '\\u3400-\\u9fff'
const FORMS: readonly RegExp[] = [
  /(?<=\d)[ \u00a0\u2009\u202f\u3000]{1,3}(?=[%％‰])/g,
  /(?<=\d)[ \u00a0]{1,2}(?=\.\d)|(?<=\d\.)[ \u00a0]{1,2}(?=\d{1,2}[ \u00a0]?[%‰万亿])/g,
  /(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g,
  /(?<=(?<!\d)\d{1,3})[ ](?=\d{3}[余多]?[万亿个件人元次场名起宗户家])/g,
]
const BESIDE_HAN = new RegExp(
  `(?<=[${HAN}])(?<!附件)[ \\u00a0](?=\\d)(?!(?<=年.)\\d{4}年)|(?<=\\d)[ \\u00a0](?=[${HAN}])|(?<=[${HAN}])\\u00a0(?=\\d)`,
  'g',
)
const COLUMNS = /\d[ \u00a0]+\d|\t/

/** Spaces and NBSP inside a number, before % and between a number and Chinese words (GB/T 15835-2011): to go. */
export function findNumberSpaces(text: string): Replacement[] {
  if (!/[ \u00a0\u2009\u202f\u3000]/.test(text) || !/\d/.test(text)) return []
  const starts = new Map<number, number>()
  for (const form of FORMS) for (const match of text.matchAll(form)) starts.set(match.index, match[0].length)
  if (!COLUMNS.test(without(text, starts))) {
    const isQuoted = rangeTester(quotedRanges(text))
    for (const { index, 0: spaces } of text.matchAll(BESIDE_HAN)) {
      if (!isQuoted(index)) starts.set(index, spaces.length)
    }
  }
  return removals(starts)
}

const removals = (starts: ReadonlyMap<number, number>): Replacement[] =>
  [...starts].sort(([a], [b]) => a - b).map(([start, length]) => ({ start, end: start + length, replacement: '' }))

const without = (text: string, starts: ReadonlyMap<number, number>) => applyReplacements(text, removals(starts))
