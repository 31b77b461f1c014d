import type { Replacement } from './replacement'

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  '(': '（',
  ')': '）',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
}
const HALF = /[,():;?!]/
const PASSED_OVER = /[\s\u00a0\u3000,():;?!，（）：；？！]/
const HAN = /[\u3400-\u9fff\uf900-\ufaff]/
const CHINESE = /[\u3400-\u9fff\uf900-\ufaff\u3001-\u3002\u3008-\u3011\u3014\u3015“”‘’…—％%‰℃]/
const LITERAL = /https?:\/\/[\x21-\x7e]*[^\s,):;?!\u0080-\uffff]|www\.[\x21-\x7e]*[^\s,):;?!\u0080-\uffff]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi
const QUOTED = /《[^《》]*》|“[^“”]*”|‘[^‘’]*’/g
const DIGIT = /\d/

/**
 * Half-width , ( ) : ; ? ! in Chinese text (GB/T 15834-2011), with their full-width form; a space typed behind one
 * goes with it. Left alone: 14:38, 1,234.5, addresses, brackets around and beside nothing Chinese; inside 《》 and
 * quotes all but brackets and commas. Once carried out nothing more is found.
 */
export function findHalfWidthPunctuation(text: string): Replacement[] {
  if (!HALF.test(text) || !HAN.test(text)) return []
  const literal = rangesOf(LITERAL, text)
  const quoted = rangesOf(QUOTED, text)
  const partner = pairBrackets(text)
  const found: Replacement[] = []
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!
    const full = FULL_WIDTH[mark]
    if (full === undefined || isWithin(literal, at)) continue
    const bracket = mark === '(' || mark === ')'
    if (!bracket && mark !== ',' && isWithin(quoted, at)) continue
    if ((mark === ',' || mark === ':') && DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at + 1] ?? '')) continue
    const pair = bracket ? partner.get(at) : undefined
    const chinese = pair ? isChinesePair(text, ...pair) : CHINESE.test(neighbour(text, at, -1)) || CHINESE.test(neighbour(text, at, 1))
    if (!chinese) continue
    found.push({ start: at, end: at + 1 + spacesBehind(text, at, mark), replacement: full })
  }
  return found
}

/** The nearest character that is neither space nor one of the marks, half or full: so that a mended text reads the same. */
function neighbour(text: string, at: number, step: 1 | -1): string {
  let index = at + step
  while (index >= 0 && index < text.length && PASSED_OVER.test(text[index]!)) index += step
  return text[index] ?? ''
}

function isChinesePair(text: string, open: number, close: number): boolean {
  if (HAN.test(text.slice(open + 1, close))) return true
  const before = neighbour(text, open, -1)
  return before === '' ? CHINESE.test(neighbour(text, close, 1)) : CHINESE.test(before)
}

/** Each bracket's pair as [open, close], whatever their widths. */
function pairBrackets(text: string): Map<number, [number, number]> {
  const pairs = new Map<number, [number, number]>()
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!
    if (mark === '(' || mark === '（') open.push(at)
    else if (mark === ')' || mark === '）') {
      const start = open.pop()
      if (start === undefined) continue
      pairs.set(start, [start, at])
      pairs.set(at, [start, at])
    }
  }
  return pairs
}

function spacesBehind(text: string, at: number, mark: string): number {
  if (mark === '(' || mark === ')') return 0
  const spaces = /^[ \u00a0]{1,2}(?=[\u3400-\u9fff“‘《])/.exec(text.slice(at + 1, at + 4))
  return spaces ? spaces[0].length : 0
}

function rangesOf(pattern: RegExp, text: string): [number, number][] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length])
}

const isWithin = (ranges: readonly [number, number][], at: number) => ranges.some(([start, end]) => at >= start && at < end)
