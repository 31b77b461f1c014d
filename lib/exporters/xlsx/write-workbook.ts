import { strToU8, zipSync, type Zippable } from 'fflate'
import { escapeXml } from '../escape-xml'
import { filterRange, sheetXml } from './sheet-xml'
import { StyleTable } from './style-table'
import type { PlannedSheet } from './workbook-plan'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const LONGEST_NAME = 31

export const XLSX_MEDIA_TYPE = `${TYPES}.sheet`

/** Names Excel takes for sheets: short, without []:*?/\ and each once. */
function sheetNames(sheets: readonly PlannedSheet[]): string[] {
  const names: string[] = []
  for (const { name } of sheets) {
    const clean = name.replace(/[[\]:*?/\\']/g, '').slice(0, LONGEST_NAME) || '工作表'
    const repeated = names.filter((other) => other === clean || other.startsWith(`${clean.slice(0, LONGEST_NAME - 4)}（`)).length
    names.push(repeated === 0 ? clean : `${clean.slice(0, LONGEST_NAME - 4)}（${repeated + 1}）`)
  }
  return names
}

function workbookXml(sheets: readonly PlannedSheet[]): string {
  const names = sheetNames(sheets).map(escapeXml)
  const list = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
  const filters = sheets.map((sheet, index) =>
    sheet.filtered ? `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${names[index]}'!${filterRange(sheet)}</definedName>` : '',
  )
  const titles = sheets.map(({ headRow }, index) => {
    const row = `$${headRow + 1}`
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${names[index]}'!${row}:${row}</definedName>`
  })
  return (
    `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${DOCUMENT}">` +
    `<bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets>` +
    `<definedNames>${filters.join('')}${titles.join('')}</definedNames></workbook>`
  )
}

/** The sheets as an Excel workbook (.xlsx), the same bytes for the same plan. At least one sheet. */
export function writeWorkbook(sheets: readonly PlannedSheet[]): Uint8Array {
  const styles = new StyleTable()
  const parts: Record<string, string> = {}
  const overrides: string[] = []
  const relationships: string[] = []
  for (const [index, sheet] of sheets.entries()) {
    const file = `worksheets/sheet${index + 1}.xml`
    parts[`xl/${file}`] = sheetXml(sheet, styles, index === 0)
    overrides.push(`<Override PartName="/xl/${file}" ContentType="${TYPES}.worksheet+xml"/>`)
    relationships.push(`<Relationship Id="rId${index + 1}" Type="${DOCUMENT}/worksheet" Target="${file}"/>`)
  }
  relationships.push(`<Relationship Id="rId${sheets.length + 1}" Type="${DOCUMENT}/styles" Target="styles.xml"/>`)
  const files: Zippable = {}
  const all = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relationships.join('')}</Relationships>`,
    'xl/styles.xml': styles.toXml(),
    ...parts,
  }
  for (const [name, xml] of Object.entries(all)) files[name] = strToU8(xml)
  // The first day a zip can carry: an entry needs a date, and the file must not depend on the clock.
  return zipSync(files, { mtime: new Date(1980, 0, 1) })
}
