import { escapeXml } from '../escape-xml'
import type { StyleTable } from './style-table'
import type { PlannedCell, PlannedSheet } from './workbook-plan'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A, B … Z, AA: the letters of a column that counts from 0. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}

/** Text as the format keeps it: _x0041_ would be read as a letter. */
const escapeText = (text: string) => escapeXml(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'))

function cellXml(cell: PlannedCell, reference: string, style: number): string {
  if (cell.value === '') return `<c r="${reference}" s="${style}"/>`
  if (cell.kind === 'number') return `<c r="${reference}" s="${style}"><v>${cell.value}</v></c>`
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(cell.value)}</t></is></c>`
}

/** The cells from the headings to the last row, for the filter. */
export function filterRange({ headRow, rows, widths }: PlannedSheet): string {
  return `$A$${headRow + 1}:$${columnLetters(widths.length - 1)}$${Math.max(rows.length, headRow + 1)}`
}

/** A worksheet of A4 across, one page wide, its headings frozen. The first one is in front. */
export function sheetXml(sheet: PlannedSheet, styles: StyleTable, isFirst: boolean): string {
  const { widths, rows, merged, headRow, filtered } = sheet
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
  const rowXml = rows.map(({ cells, heightPt }, row) => {
    const height = heightPt === null ? '' : ` ht="${heightPt}" customHeight="1"`
    const inner = cells.map((cell, column) => (cell ? cellXml(cell, `${columnLetters(column)}${row + 1}`, styles.numberOf(cell.style)) : ''))
    return `<row r="${row + 1}"${height}>${inner.join('')}</row>`
  })
  const joined = merged.map(({ row, from, to }) => `<mergeCell ref="${columnLetters(from)}${row + 1}:${columnLetters(to)}${row + 1}"/>`)
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    `<pane ySplit="${headRow + 1}" topLeftCell="A${headRow + 2}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>${rowXml.join('')}</sheetData>` +
    (filtered ? `<autoFilter ref="${filterRange(sheet).replaceAll('$', '')}"/>` : '') +
    (joined.length > 0 ? `<mergeCells count="${joined.length}">${joined.join('')}</mergeCells>` : '') +
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>'
  )
}
