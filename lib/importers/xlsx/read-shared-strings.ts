import { scanXml } from '../zip/scan-xml'

/** _x000D_ stands for a character that XML cannot carry. */
export const unescapeText = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** The texts that cells refer to by number, without formatting and without reading aids. */
export function readSharedStrings(pieces: Iterable<Uint8Array>): string[] {
  const strings: string[] = []
  let current = ''
  let inText = false
  let inAid = false
  scanXml(pieces, {
    open(name) {
      if (name === 'si') current = ''
      else if (name === 't') inText = true
      else if (name === 'rPh') inAid = true
    },
    close(name) {
      if (name === 'si') strings.push(unescapeText(current))
      else if (name === 't') inText = false
      else if (name === 'rPh') inAid = false
    },
    text(text) {
      if (inText && !inAid) current += text
    },
  })
  return strings
}
