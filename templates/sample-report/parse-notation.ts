import type { Block, HeadLevel, TableCell } from '@/lib/report/block'
import type { FigureRef, Inline } from '@/lib/report/inline'

/**
 * Blocks of a report from a text, one line each. `#` to `####` open a head of that level: with a 。 in the line it is a
 * run-in head (through the first 。) of a paragraph, without one it stands alone. `>` opens a passage only for the copy
 * sent upward. Lines of cells between | make a table, its first row the header. {figure-id}, {figure-id previous} and
 * {figure-id change} are references; a number behind them sets the decimals.
 */
export function parseNotation(notation: string, nextBlockId: () => string): Block[] {
  const lines = notation.split('\n').filter((line) => line.trim() !== '')
  const blocks: Block[] = []
  for (let index = 0; index < lines.length; index++) {
    if (!lines[index]!.startsWith('|')) {
      blocks.push(parseLine(lines[index]!.trim(), nextBlockId()))
      continue
    }
    const end = lines.findIndex((line, at) => at > index && !line.startsWith('|'))
    const rows = lines.slice(index, end < 0 ? lines.length : end)
    const parsed = rows.map((line, at) => ({ cells: parseCells(line, at === 0) }))
    blocks.push({ type: 'table', blockId: nextBlockId(), audience: 'all', rows: parsed })
    index += rows.length - 1
  }
  return blocks
}

function parseLine(line: string, blockId: string): Block {
  const [, marks = '', rest = line] = /^(#{1,4}|>) (.*)$/.exec(line) ?? []
  const base = { blockId, audience: marks === '>' ? ('submission' as const) : ('all' as const) }
  if (!marks.startsWith('#')) return { type: 'paragraph', ...base, content: parseInlines(rest) }
  const numbered = { level: marks.length as HeadLevel, numbering: 'auto' as const, mark: '' }
  const headEnd = rest.indexOf('。') + 1
  if (headEnd === 0) return { type: 'heading', ...base, ...numbered, content: parseInlines(rest) }
  const head = parseInlines(rest.slice(0, headEnd)).map((inline) => ({ ...inline, runInHead: true as const }))
  return { type: 'paragraph', ...base, ...numbered, content: [...head, ...parseInlines(rest.slice(headEnd))] }
}

function parseCells(line: string, header: boolean): TableCell[] {
  const cells = line.split('|').slice(1, -1)
  return cells.map((cell) => ({ header, colspan: 1, rowspan: 1, content: parseInlines(cell.trim()) }))
}

function parseInlines(text: string): Inline[] {
  return text
    .split(/(\{[^}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{') ? parseReference(piece) : { type: 'text', text: piece }))
}

function parseReference(notation: string): FigureRef {
  const parts = /^\{([a-z0-9-]+)(?: (previous|change))?(?: (\d))?\}$/.exec(notation)
  if (!parts) throw new Error(`${notation} is no reference to a figure`)
  const [, figureId, show = 'value', decimals] = parts
  return {
    type: 'figureRef',
    figureId: figureId!,
    show: show as FigureRef['show'],
    unit: true,
    decimals: decimals === undefined ? null : Number(decimals),
    round: null,
  }
}
