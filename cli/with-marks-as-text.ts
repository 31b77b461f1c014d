import { resolveReport } from '@/lib/figures/resolve-report'
import type { Block } from '@/lib/report/block'
import type { Inline } from '@/lib/report/inline'
import type { Report, Section } from '@/lib/report/report'
import type { ResolvedBlock, ResolvedInline } from '@/lib/report/resolved-report'

const toText = (content: readonly ResolvedInline[]): Inline[] =>
  content.map(({ text, runInHead }) => ({ type: 'text', text, ...(runInHead && { runInHead: true as const }) }))

function toLiteral(block: ResolvedBlock): Block {
  const { blockId, audience } = block
  if (block.type === 'table') {
    const rows = block.rows.map((row) => ({ cells: row.cells.map((cell) => ({ ...cell, content: toText(cell.content) })) }))
    return { type: 'table', blockId, audience, rows }
  }
  const content = toText(block.content)
  if (block.type === 'heading') {
    return { type: 'heading', blockId, audience, level: block.level, numbering: 'literal', mark: block.mark, content }
  }
  const marked = block.level && { level: block.level, numbering: 'literal' as const, mark: block.mark }
  return { type: 'paragraph', blockId, audience, ...marked, content }
}

/** The report as it reads: references as their text, numbers of heads as literal marks. For showing, never for keeping. */
export function withMarksAsText(report: Report): Report {
  const sections = { ...report.sections }
  for (const { id, present, blocks } of resolveReport(report).sections) {
    const section: Section = { present, content: blocks.map(toLiteral) }
    sections[id] = section
  }
  return { ...report, sections }
}
