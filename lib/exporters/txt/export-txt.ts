import {
  mainBlocks, type LaidOutBlock, type LaidOutDocument, type LaidOutParagraph, type Run,
} from '@/lib/layout/laid-out-document'

/**
 * The document as plain text: one line a paragraph, a blank line where paper has one, cells of a table joined by tab;
 * ends with a line feed. The characters are those of the Word and PDF files in the same order, page numbers aside.
 */
export function exportTxt(document: LaidOutDocument): string {
  const lines = [
    ...letterheadLines(document),
    ...mainBlocks(document).flatMap(linesOf),
    ...document.attachments.flatMap(({ blocks }) => ['', ...blocks.flatMap(linesOf)]),
    ...imprintLines(document),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function letterheadLines({ letterhead }: LaidOutDocument): string[] {
  if (!letterhead) return []
  const { topLines, mark, numberLines } = letterhead
  const names = mark.names.map((name, index) => (index === mark.names.length - 1 ? name + mark.suffix : name))
  return [...topLines.flatMap(linesOf), ...names, ...numberLines.flatMap(linesOf)]
}

function imprintLines({ imprint }: LaidOutDocument): string[] {
  if (!imprint) return []
  const { recipients, printing } = imprint
  const printed = printing ? [[printing.office, printing.date].map(textOf).filter((text) => text !== '').join('　')] : []
  return ['', ...recipients.flatMap(linesOf), ...printed]
}

function linesOf(block: LaidOutBlock): string[] {
  if (block.kind === 'paragraph') return [...Array<string>(block.blankLinesAbove).fill(''), lineOf(block)]
  return block.rows.map((row) => row.map((cell) => textOf(cell.runs).replaceAll('\n', ' ')).join('\t'))
}

/** What begins at a place of its own is set off by a space. */
function lineOf({ runs }: LaidOutParagraph): string {
  let line = ''
  for (const [index, { text, atCells }] of runs.entries()) {
    const apart = index > 0 && atCells !== null && !/\s$/.test(line)
    line += (apart ? '　' : '') + text
  }
  return line
}

function textOf(runs: Run[]): string {
  return runs.map((run) => run.text).join('')
}
