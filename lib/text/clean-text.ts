// U+0000 truncates text in SQLite, XML forbids the other control characters, and a lone surrogate is no character.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Removes what no file format can carry: control characters but tab, LF and CR, noncharacters, lone surrogates. */
export function cleanText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(LONE_SURROGATE, '')
}
