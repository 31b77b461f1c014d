import { mainBlocks, type LaidOutBlock, type LaidOutDocument } from '@/lib/layout/laid-out-document'

/**
 * The document as plain text: one line a paragraph, a blank line where paper has one, cells of a table joined by tab;
 * ends with a line feed. The characters are those of the Word and PDF files, page numbers aside.
 */
export function exportTxt(document: LaidOutDocument): string {
  return mainBlocks(document).map((block) => `${linesOf(block).join('\n')}\n`).join('')
}

function linesOf(block: LaidOutBlock): string[] {
  if (block.kind === 'paragraph') return [...Array<string>(block.blankLinesAbove).fill(''), textOf(block.runs)]
  return block.rows.map((row) => row.map((cell) => textOf(cell.runs).replaceAll('\n', ' ')).join('\t'))
}

function textOf(runs: { text: string }[]): string {
  return runs.map((run) => run.text).join('')
}
