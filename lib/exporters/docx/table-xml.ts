import type { LaidOutCell, LaidOutDocument, LaidOutTable } from '@/lib/layout/laid-out-document'
import { paragraph } from '@/lib/layout/paragraph'
import { TWIPS_PER_POINT } from '@/lib/layout/standards/gbt-9704-2012'
import { paragraphXml } from './paragraph-xml'

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']

/** Fixed layout with tblGrid, as WPS needs; a cell that spans rows continues in an empty cell of each. */
export function tableXml(document: LaidOutDocument, table: LaidOutTable): string {
  const widths = columnWidths(document, table.columnShares)
  const total = widths.reduce((sum, width) => sum + width, 0)
  const borders = BORDERS.map((side) => `<w:${side} w:val="single" w:sz="${document.table.rulePt * 8}" w:space="0" w:color="000000"/>`).join('')
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/>${cellMarginsXml(document, table)}</w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    table.rows.map((_, index) => rowXml(document, table, index, widths)).join('') +
    '</w:tbl>'
  )
}

function columnWidths({ wordPage, page }: LaidOutDocument, shares: number[]): number[] {
  const total = wordPage.cellTwips * page.charactersPerLine
  const edges = [0]
  for (const share of shares) edges.push(edges.at(-1)! + share * total)
  return shares.map((_, index) => Math.round(edges[index + 1]!) - Math.round(edges[index]!))
}

function rowXml(document: LaidOutDocument, table: LaidOutTable, rowIndex: number, widths: number[]): string {
  const cells: { column: number; xml: string }[] = []
  table.rows.slice(0, rowIndex + 1).forEach((row, startIndex) => {
    for (const cell of row) {
      if (startIndex + cell.rowspan <= rowIndex) continue
      cells.push({ column: cell.column, xml: cellXml(document, table, cell, widths, startIndex === rowIndex) })
    }
  })
  cells.sort((a, b) => a.column - b.column)
  const head = rowIndex < table.headRows ? '<w:tblHeader/>' : ''
  return `<w:tr><w:trPr><w:cantSplit/>${head}</w:trPr>${cells.map((cell) => cell.xml).join('')}</w:tr>`
}

function cellXml(document: LaidOutDocument, table: LaidOutTable, cell: LaidOutCell, widths: number[], starts: boolean): string {
  const width = widths.slice(cell.column, cell.column + cell.colspan).reduce((sum, each) => sum + each, 0)
  const merge = cell.rowspan === 1 ? '' : starts ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>` +
    (cell.colspan > 1 ? `<w:gridSpan w:val="${cell.colspan}"/>` : '') +
    `${merge}<w:vAlign w:val="center"/></w:tcPr>` +
    cellParagraphXml(document, table, cell, starts) +
    '</w:tc>'
  )
}

function cellParagraphXml(document: LaidOutDocument, table: LaidOutTable, cell: LaidOutCell, starts: boolean): string {
  const style = cell.header ? 'tableHead' : 'tableCell'
  const type = table.sizePt === document.styles[style].sizePt ? {} : { sizePt: table.sizePt, linePitchPt: table.linePitchPt }
  const align = cell.align === document.styles[style].align ? {} : { align: cell.align }
  return paragraphXml(document, paragraph(style, starts ? cell.runs : []), { ...type, ...align })
}

// Named in each table: LibreOffice passes over those of the default style.
function cellMarginsXml({ table: { paddingYPt } }: LaidOutDocument, { paddingXPt }: LaidOutTable): string {
  const margin = (side: string, widthPt: number) =>
    `<w:${side} w:w="${Math.round(widthPt * TWIPS_PER_POINT)}" w:type="dxa"/>`
  const [top, left] = [margin('top', paddingYPt), margin('left', paddingXPt)]
  const [bottom, right] = [margin('bottom', paddingYPt), margin('right', paddingXPt)]
  return `<w:tblCellMar>${top}${left}${bottom}${right}</w:tblCellMar>`
}
