import type { Replacement } from './replacement'

const HAN = /[\u3400-\u9fff]/

/** Straight quotes of a Chinese paragraph, paired to “” and ‘’. Those left without a partner, and 5'30", stay. */
export function findStraightQuotes(text: string): Replacement[] {
  if (!/["']/.test(text) || !HAN.test(text)) return []
  return [...pairUp(text, '"', '“', '”'), ...pairUp(text, "'", '‘', '’')].sort((a, b) => a.start - b.start)
}

function pairUp(text: string, quote: string, open: string, close: string): Replacement[] {
  const places: number[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at)
  if (places.length % 2 === 1) return []
  const found: Replacement[] = []
  for (let index = 0; index < places.length; index += 2) {
    const [start, end] = [places[index]!, places[index + 1]!]
    const measure = /[\dA-Za-z]/.test(text[start - 1] ?? '')
    if (end === start + 1 || (measure && (!HAN.test(text[start + 1]!) || /\d/.test(text[end - 1]!)))) return []
    found.push({ start, end: start + 1, replacement: open }, { start: end, end: end + 1, replacement: close })
  }
  return found
}
