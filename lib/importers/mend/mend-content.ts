import type { Inline } from '@/lib/report/inline'
import type { Replacement } from '@/lib/text/replacement'

/** Stands for a figure reference while the text around it is looked at. */
const ATOM = '\ufffc'

export function plainText(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : ATOM)).join('')
}

/** Carries out replacements in `plainText(content)` without touching marks or references; an emptied piece goes. */
export function replaceInContent(content: readonly Inline[], replacements: readonly Replacement[]): Inline[] {
  if (replacements.length === 0) return [...content]
  let offset = 0
  return content.flatMap((inline): Inline[] => {
    const start = offset
    if (inline.type !== 'text') {
      offset += ATOM.length
      return [inline]
    }
    offset += inline.text.length
    let text = ''
    let from = start
    for (const piece of replacements) {
      if (piece.end <= start || piece.start >= offset) continue
      if (piece.start >= start) text += inline.text.slice(from - start, piece.start - start) + piece.replacement
      from = Math.min(piece.end, offset)
    }
    text += inline.text.slice(from - start)
    return text === '' ? [] : [{ ...inline, text }]
  })
}
