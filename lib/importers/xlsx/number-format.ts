/** How a number cell shows its number: ECMA-376-1, 18.8.30 and 18.8.31. */
export type NumberFormat =
  | { kind: 'general' }
  | { kind: 'date' }
  /** To at most `most` decimals, trailing zeros kept down to `least`; a per cent shows a hundred times its number. */
  | { kind: 'decimals'; percent: boolean; least: number; most: number }

const decimals = (least: number, percent = false): NumberFormat => ({ kind: 'decimals', percent, least, most: least })
const GENERAL: NumberFormat = { kind: 'general' }
const DATE: NumberFormat = { kind: 'date' }

const BUILT_IN: Readonly<Record<number, NumberFormat>> = {
  1: decimals(0),
  2: decimals(2),
  3: decimals(0),
  4: decimals(2),
  5: decimals(0),
  6: decimals(0),
  7: decimals(2),
  8: decimals(2),
  9: decimals(0, true),
  10: decimals(2, true),
  37: decimals(0),
  38: decimals(0),
  39: decimals(2),
  40: decimals(2),
  41: decimals(0),
  42: decimals(0),
  43: decimals(2),
  44: decimals(2),
}
/** Days and times, those of Chinese versions included. */
const isBuiltInDate = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** The format of a number by its id, without a code of its own. */
export const builtInFormat = (id: number): NumberFormat => (isBuiltInDate(id) ? DATE : (BUILT_IN[id] ?? GENERAL))

/** Reads a format code; one that scales, counts in powers or in fractions shows what no report would print: general. */
export function parseFormatCode(code: string): NumberFormat {
  const positive = code
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .split(';')[0]!
    .trim()
  if (/\[(?:h+|m+|s+)\]/i.test(positive)) return DATE
  const bare = positive.replace(/\[[^\]]*\]/g, '')
  if (bare === '' || /general|通用格式|@|e[+-]|[0#?]\s*\/|[0#?],+(?![0#?,])|!/i.test(bare)) return GENERAL
  if (/[ymdhs]|aaa/i.test(bare)) return DATE
  const number = /[0#?](?:[0#?,]*)(?:\.([0#?]*))?/.exec(bare)
  if (!number) return GENERAL
  const fraction = number[1] ?? ''
  return { kind: 'decimals', percent: bare.includes('%'), least: fraction.replace(/[#?]+$/, '').length, most: fraction.length }
}
