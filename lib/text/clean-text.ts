// U+0000 truncates text in SQLite, XML forbids the other control characters, a lone
// surrogate is no character, and bidirectional controls turn Chinese text round on the page.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Removes what a report cannot carry: control characters but tab, LF and CR, bidirectional controls,
 * noncharacters, lone surrogates.
 */
export function cleanText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(LONE_SURROGATE, '')
}
