import type { Block } from '@/lib/report/block'
import type { Inline } from '@/lib/report/inline'
import type { Report } from '@/lib/report/report'
import { resolveReport } from '@/lib/figures/resolve-report'
import { piecesOf } from '@/lib/report/block-pieces'
import type { Finding } from './finding'
import { printedBlocks } from './locate'

const isEmptyText = (inline: Inline) => inline.type === 'text' && inline.text === ''

/** Replaces a range of the resolved text; references inside it give way, a range never cuts through one. */
function replaceInBlock(report: Report, block: Block, start: number, end: number, replacement: string): Block {
  const printed = printedBlocks(resolveReport(report)).get(block.blockId)
  if (!printed) throw new Error(`no printed block ${block.blockId}`)
  const pieces = piecesOf(printed.block)
  let index = 0
  let isPlaced = false
  const edit = (content: readonly Inline[]): Inline[] => {
    const edited = content.flatMap((inline): Inline[] => {
      const piece = pieces[index++]!
      const touches = piece.start < end && piece.end > start
      const takesInsertion = start === end && piece.start <= start && start <= piece.end && inline.type === 'text'
      if (!touches && !takesInsertion) return [inline]
      const words = isPlaced ? '' : replacement
      isPlaced = true
      if (inline.type === 'figureRef') return [{ type: 'text', text: words, ...(inline.runInHead && { runInHead: true }) }]
      const from = Math.max(start - piece.start, 0)
      const to = Math.min(end - piece.start, inline.text.length)
      return [{ ...inline, text: inline.text.slice(0, from) + words + inline.text.slice(to) }]
    })
    return edited.filter((inline) => !isEmptyText(inline))
  }
  if (block.type === 'table') {
    return { ...block, rows: block.rows.map((row) => ({ cells: row.cells.map((cell) => ({ ...cell, content: edit(cell.content) })) })) }
  }
  const content = edit(block.content)
  return { ...block, content: isPlaced ? content : [...content, { type: 'text', text: replacement }] }
}

/** The report after the finding's fix. A finding without a fix, or whose range begins in a mark, throws. */
export function applyFix(report: Report, { fix, at, ruleId }: Finding): Report {
  if (!fix) throw new Error(`finding of ${ruleId} has no fix`)
  if (fix.kind === 'report') return fix.apply(report)
  if ('field' in at) {
    if (typeof report.fields[at.field] !== 'string') throw new Error(`field ${at.field} is no text`)
    return { ...report, fields: { ...report.fields, [at.field]: fix.replacement } }
  }
  if (!('blockId' in at)) throw new Error(`finding of ${ruleId} has no range to replace`)
  const section = report.sections[at.part]
  const content = section.content.map((block) => {
    if (block.blockId !== at.blockId) return block
    return replaceInBlock(report, block, at.start, at.end, fix.replacement)
  })
  return { ...report, sections: { ...report.sections, [at.part]: { ...section, content } } }
}
