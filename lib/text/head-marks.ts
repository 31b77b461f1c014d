/** A leading mark as it stands, its level (1 一、 2（一） 3 1. 4（1）) and the text behind it. */
export interface HeadMark {
  level: 1 | 2 | 3 | 4
  mark: string
  rest: string
}

const NUMERAL = '[一二三四五六七八九十百]{1,4}'
const FORMS: readonly [HeadMark['level'], RegExp][] = [
  [1, new RegExp(`^${NUMERAL}[ \\u00a0\\u3000]?[、.．]`)],
  [2, new RegExp(`^(?:[（(] ?${NUMERAL} ?[)）]|[㈠-㈩])[、.．，]?`)],
  [3, /^(?:[\d０-９]{1,2}[ \u00a0]?[.．、](?![\d０-９])|[⒈-⒛])/],
  [4, /^(?:[（(] ?[\d０-９]{1,2} ?[)）]|[\d０-９]{1,2}[)）]|[⑴-⒇])[、.．，]?/],
]
const FIRST = /^[一二三四五六七八九十百（(㈠-㈩\d０-９⑴-⒛]/

/** The mark that makes a line a head or a marked paragraph; null for ordinary text. 一是、第一， are no marks. */
export function readHeadMark(text: string): HeadMark | null {
  if (!FIRST.test(text)) return null
  for (const [level, form] of FORMS) {
    const mark = form.exec(text)?.[0]
    if (mark) return { level, mark, rest: text.slice(mark.length) }
  }
  return null
}

const ORDINAL = /(?:^|[。；;，,、：:\s])([一二三四五六七八九十]{1,3}是)/g

/** 一是 of a paragraph that opens with 一是、二是…… and holds no second such ordinal; null for any other. */
export function readSoleOrdinal(text: string): string | null {
  const opening = /^[一二三四五六七八九十]{1,3}是/.exec(text)?.[0]
  if (!opening) return null
  ORDINAL.lastIndex = opening.length
  return ORDINAL.test(text) ? null : opening
}
