import { escapeXml } from '../escape-xml'
import type { CellStyle } from './workbook-plan'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
/** ECMA-376-1, 18.8.30: General and @ are built in; formats of one's own start at 164. */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '@': 49 }
const FIRST_OWN = 164

const FONTS: Readonly<Record<CellStyle['font'], string>> = {
  body: '<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>',
  bold: '<font><b/><sz val="11"/><name val="宋体"/><charset val="134"/></font>',
  title: '<font><b/><sz val="16"/><name val="宋体"/><charset val="134"/></font>',
}
const FONT_NAMES = Object.keys(FONTS) as CellStyle['font'][]
const LINE = 'style="thin"><color rgb="FF808080"/>'
const BORDERS = `<border><left/><right/><top/><bottom/><diagonal/></border><border><left ${LINE}</left><right ${LINE}</right><top ${LINE}</top><bottom ${LINE}</bottom><diagonal/></border>`
// The first two fills are fixed by the format.
const FILLS =
  '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE9EEF4"/><bgColor indexed="64"/></patternFill></fill>'

/** The styles of a workbook: each distinct one once, by number. */
export class StyleTable {
  readonly #numbers = new Map<string, number>()
  readonly #styles: CellStyle[] = []
  readonly #formats: string[] = []

  /** The number by which a cell names its style. */
  numberOf(style: CellStyle): number {
    const key = JSON.stringify([style.font, style.bordered, style.shaded, style.align, style.format])
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    if (!(style.format in BUILT_IN) && !this.#formats.includes(style.format)) this.#formats.push(style.format)
    // Style 0 is that of cells without any.
    const number = this.#styles.push(style)
    this.#numbers.set(key, number)
    return number
  }

  /** xl/styles.xml with every style numbered so far. */
  toXml(): string {
    const formats = this.#formats.map((code, index) => `<numFmt numFmtId="${FIRST_OWN + index}" formatCode="${escapeXml(code)}"/>`)
    const numFmts = formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : ''
    const styles = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', ...this.#styles.map((style) => this.#xf(style))]
    return (
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">${numFmts}` +
      `<fonts count="${FONT_NAMES.length}">${FONT_NAMES.map((name) => FONTS[name]).join('')}</fonts>` +
      `<fills count="3">${FILLS}</fills><borders count="2">${BORDERS}</borders>` +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    )
  }

  #xf({ font, bordered, shaded, align, format }: CellStyle): string {
    const numFmtId = BUILT_IN[format] ?? FIRST_OWN + this.#formats.indexOf(format)
    return (
      `<xf numFmtId="${numFmtId}" fontId="${FONT_NAMES.indexOf(font)}" fillId="${shaded ? 2 : 0}" borderId="${bordered ? 1 : 0}" xfId="0"` +
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
      `<alignment horizontal="${align}" vertical="center" wrapText="1"/></xf>`
    )
  }
}
