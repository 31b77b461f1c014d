import { strToU8, zipSync } from 'fflate'

/** A sheet as its XML says; for tests. */
export interface BuiltSheet {
  name: string
  /** The content of sheetData. */
  rows: string
  state?: 'hidden' | 'veryHidden'
  /** What follows sheetData. */
  after?: string
}

interface BuiltWorkbook {
  sheets: readonly BuiltSheet[]
  /** The formatCode of each cell style from 1 on. */
  formats?: readonly string[]
  strings?: readonly string[]
  from1904?: boolean
  /** Further parts by path. */
  extra?: Readonly<Record<string, string | Uint8Array>>
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** An .xlsx file as another program might write it; for tests. */
export function buildXlsx({ sheets, formats = [], strings = [], from1904 = false, extra = {} }: BuiltWorkbook): Uint8Array {
  const list = sheets.map(({ name, state }, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`)
  const parts = sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`)
  const numFmts = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escape(code)}"/>`)
  const xfs = ['<xf numFmtId="0"/>', ...formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`)]
  const files: Record<string, string | Uint8Array> = {
    '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="a" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${from1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${RELATIONSHIPS}">${parts.join('')}<Relationship Id="s" Type="${DOCUMENT}/sharedStrings" Target="/xl/sharedStrings.xml"/>` +
      `<Relationship Id="t" Type="${DOCUMENT}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((text) => `<si><t>${escape(text)}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${numFmts.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows, after = '' }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
    ...extra,
  }
  const bytes = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]))
  return zipSync(bytes, { mtime: new Date(1980, 0, 1) })
}

/** Rows of texts, written into the cells themselves; for tests. */
export const textRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `<row>${row.map((text) => `<c t="inlineStr"><is><t>${escape(text)}</t></is></c>`).join('')}</row>`).join('')
