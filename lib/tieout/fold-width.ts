const FOLDED = /[\u00a0\u2002-\u200a\u202f\u3000\uff01-\uff5e]/g

/**
 * The text with full-width digits, letters and punctuation as ASCII and every blank as a space, so that one pattern
 * reads both; each UTF-16 unit stays in its place. 。 and 、 stay as they are.
 */
export function foldWidth(text: string): string {
  return text.replace(FOLDED, (character) => {
    const code = character.charCodeAt(0)
    return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : ' '
  })
}
