const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud87f][\udc00-\udfff]/g

/** Columns of a terminal that a text takes: two for a Chinese character. */
function columnsOf(text: string): number {
  return Array.from(text).length + (text.match(WIDE)?.length ?? 0)
}

/** Rows as a table for the terminal; the first column stands to the left, the others as `others` says. */
export function formatTable(rows: readonly (readonly string[])[], others: 'left' | 'right' = 'right'): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? '')))) ?? []
  const pad = (cell: string, column: number) => {
    const space = ' '.repeat(widths[column]! - columnsOf(cell))
    return column === 0 || others === 'left' ? cell + space : space + cell
  }
  return `${rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n')}\n`
}
