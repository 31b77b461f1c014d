import { cleanText } from '@/lib/text/clean-text'

const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g
// C1 controls, soft hyphen, zero-width and directional marks, byte order mark: they print nothing and break searching.
const INVISIBLE = /[\u0080-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/** The characters of a text that paper shows: line breaks as \n, a tab as a space, nothing invisible. */
export function printableText(text: string): string {
  return cleanText(text).replace(LINE_BREAK, '\n').replace(INVISIBLE, '').replace(/\t/g, ' ')
}
