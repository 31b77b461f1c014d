import { quotedRanges, rangesOf, rangeTester } from './ranges'
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
const HAN = /[\u3400-\u9fff\uf900-\ufaff]/
const LITERAL = /(?:https?:\/\/|www\.)[\x21-\x7e]*[^\s,):;?!\u0080-\uffff]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi
const CHINESE = /[\u3400-\u9fff\uf900-\ufaff\u3001\u3002\u3008-\u3011\u3014\u3015“”‘’…—％%‰℃]/
const DIGIT = /\d/

/**
 * Half-width , ( ) : ; ? ! in Chinese text (GB/T 15834-2011), with their full-width form; a space typed behind one
 * goes with it. Left alone: 14:38, 1,234.5, addresses, brackets around and beside nothing Chinese; inside 《》 and
 * quotes all but brackets and commas. Once carried out nothing more is found.
 */
export function findHalfWidthPunctuation(text: string): Replacement[] {
  if (!HALF.test(text) || !HAN.test(text)) return []
  const isLiteral = rangeTester(rangesOf(LITERAL, text))
  const isQuoted = rangeTester(quotedRanges(text))
  const surroundings = new Surroundings(text)
  const found: Replacement[] = []
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!
    const full = FULL_WIDTH[mark]
    if (full === undefined || isLiteral(at)) continue
    const bracket = mark === '(' || mark === ')'
    if (!bracket && mark !== ',' && isQuoted(at)) continue
    if ((mark === ',' || mark === ':') && DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at + 1] ?? '')) continue
    if (!(bracket ? surroundings.isChineseBracket(at) : surroundings.isBesideChinese(at))) continue
    found.push({ start: at, end: at + 1 + (bracket ? 0 : spacesBehind(text, at)), replacement: full })
  }
  return found
}

function spacesBehind(text: string, at: number): number {
  const spaces = /^[ \u00a0]{1,2}(?=[\u3400-\u9fff“‘《])/.exec(text.slice(at + 1, at + 4))
  return spaces ? spaces[0].length : 0
}

const NONE = -1

/**
 * What stands around a mark. Neighbours are the nearest characters that are neither space nor one of the marks, half
 * or full, so that a mended text reads the same.
 */
class Surroundings {
  private readonly before: Int32Array
  private readonly after: Int32Array
  private readonly hanUpTo: Int32Array
  private readonly partner = new Map<number, number>()

  constructor(private readonly text: string) {
    const { length } = text
    this.before = new Int32Array(length)
    this.after = new Int32Array(length)
    this.hanUpTo = new Int32Array(length + 1)
    const open: number[] = []
    let solid = NONE
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at)
      this.before[at] = solid
      this.hanUpTo[at + 1] = this.hanUpTo[at]! + (isHan(code) ? 1 : 0)
      if (!isPassedOver(code)) solid = at
      if (code === 0x28 || code === 0xff08) open.push(at)
      if (code === 0x29 || code === 0xff09) this.close(open.pop(), at)
    }
    solid = NONE
    for (let at = length - 1; at >= 0; at--) {
      this.after[at] = solid
      if (!isPassedOver(text.charCodeAt(at))) solid = at
    }
  }

  private close(open: number | undefined, at: number) {
    if (open === undefined) return
    this.partner.set(open, at)
    this.partner.set(at, open)
  }

  isBesideChinese(at: number): boolean {
    return this.isChinese(this.before[at]!) || this.isChinese(this.after[at]!)
  }

  /** A pair goes together: by what it holds, else by what stands before it. */
  isChineseBracket(at: number): boolean {
    const other = this.partner.get(at)
    if (other === undefined) return this.isBesideChinese(at)
    const [open, close] = [Math.min(at, other), Math.max(at, other)]
    if (this.hanUpTo[close]! > this.hanUpTo[open]!) return true
    const before = this.before[open]!
    return before === NONE ? this.isChinese(this.after[close]!) : this.isChinese(before)
  }

  private isChinese(at: number): boolean {
    return at !== NONE && CHINESE.test(this.text[at]!)
  }
}

const isHan = (code: number) => (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)

/** White space and , ( ) : ; ? ! of either width. */
function isPassedOver(code: number): boolean {
  const narrow = code >= 0xff00 && code <= 0xff5e ? code - 0xfee0 : code
  if (narrow <= 0x40) return narrow <= 0x20 || (narrow !== 0x22 && HALF.test(String.fromCharCode(narrow)))
  return code === 0xa0 || code === 0x3000
}
