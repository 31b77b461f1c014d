import type { MeasuredBlock, MeasuredPages } from '@/lib/layout/measured-pages'
import type { Rule } from '../rule'

const CLOSING = /[\p{P}\p{S}]/u

/** Whether one character stands alone in the last line, with or without the mark that closes the paragraph. */
function endsAlone({ start, end }: MeasuredBlock, { textLeftPt, cellPt }: MeasuredPages, text: string): boolean {
  const isOneLine = start.page === end.page && Math.abs(start.yPt - end.yPt) < 1
  if (isOneLine) return false
  const characters = [...text.trimEnd()]
  let marks = 0
  while (marks < characters.length && CLOSING.test(characters[characters.length - 1 - marks]!)) marks++
  // Of digits and letters a cell holds two.
  if (/[\x20-\x7e]/.test(characters[characters.length - 1 - marks] ?? ' ')) return false
  return end.xPt - textLeftPt <= (1.1 + marks) * cellPt
}

/** V01: the last line of a paragraph holds one character only. */
export const lastLineOfOneCharacter: Rule = {
  id: 'last-line-of-one-character',
  code: 'V01',
  severity: 'info',
  source: '惯例：末行不挂单字。',
  messages: {
    alone: { what: '段末一行只有“{tail}”。', how: '请增减几个字，使末行不止一个字。' },
  },
  check: ({ pages, resolved }) => {
    if (!pages) return []
    const blocks = new Map(resolved.sections.flatMap((section) => section.blocks).map((block) => [block.blockId, block]))
    return pages.blocks.flatMap((measured) => {
      const block = measured.blockId === null ? undefined : blocks.get(measured.blockId)
      if (!block || block.type === 'table' || measured.style === 'table' || !endsAlone(measured, pages, block.text)) return []
      const tail = /.[\p{P}\p{S}]*$/u.exec(block.text.trimEnd())
      if (!tail) return []
      const at = { blockId: block.blockId, start: tail.index, end: tail.index + tail[0].length }
      return [{ at, messageId: 'alone', data: { tail: tail[0] } }]
    })
  },
}
