import type { ReportFields } from '@/lib/report/fields'
import type { ReportSettings } from '@/lib/report/settings'
import { formatChineseDate } from '@/lib/text/dates'
import type { Imprint, LaidOutParagraph } from './laid-out-document'
import { mostLines } from './most-lines'
import { paragraph } from './paragraph'
import { printableText } from './printable-text'
import { plainRuns } from './runs-of'
import { IMPRINT, PAGE, POINTS_PER_MM } from './standards/gbt-9704-2012'
import type { ParagraphStyles } from './standards/paragraph-styles'
import { titleCells } from './title-width'
import { widthInCells } from './width-in-cells'

export interface ImprintOptions {
  settings: ReportSettings
  styles: ParagraphStyles
  /** 主送机关 so many that they stand here instead of above the body [7.3.2]. */
  primaryRecipients: string[]
}

/** 版记 (GB/T 9704-2012 7.4); null where it would hold nothing. */
export function layOutImprint(fields: ReportFields, options: ImprintOptions): Imprint | null {
  const { settings, styles, primaryRecipients } = options
  const { typeface } = styles.imprint
  const lineCells = (PAGE.textWidthMm * POINTS_PER_MM) / styles.imprint.cellPt
  const recipients = [...recipientLine('主送：', primaryRecipients), ...recipientLine('抄送：', fields.copiedTo)]
  const office = oneLine(fields.printingOffice)
  const day = formatChineseDate(fields.printDate)
  const date = day ? `${day}印发` : ''
  const printing = office || date ? { office: plainRuns(office, typeface), date: plainRuns(date, typeface) } : null
  if (recipients.length === 0 && !printing) return null

  const lines = recipients.reduce((sum, line) => sum + lineCount(line), 0) + (printing ? printingLines(office, date) : 0)
  const rules = IMPRINT.outerRuleMm * 2 + (recipients.length > 0 && printing ? IMPRINT.innerRuleMm : 0)
  const heightPt = lines * IMPRINT.linePitchPt + rules * POINTS_PER_MM
  const spansPages = heightPt + IMPRINT.clearancePt > PAGE.textHeightMm * POINTS_PER_MM
  return { recipients, printing, heightPt, spansPages, page: settings.imprintPage, form: spansPages ? 'paragraphs' : settings.imprintForm }

  /** Names after the label, 。 after the last, further lines below the first name. */
  function recipientLine(label: string, names: string[]): LaidOutParagraph[] {
    const list = names.map(oneLine).filter((name) => name !== '').join('，')
    if (list === '') return []
    const { indentCells } = IMPRINT
    const runs = [...plainRuns(label, typeface, indentCells), ...plainRuns(`${list}。`, typeface)]
    return [paragraph('imprint', runs, { leftCells: indentCells + widthInCells(label), rightCells: indentCells })]
  }

  function lineCount({ runs, leftCells, rightCells }: LaidOutParagraph): number {
    const text = runs.slice(1).map((run) => run.text).join('')
    return mostLines(text, lineCells - leftCells - rightCells)
  }

  function printingLines(printedBy: string, printedOn: string): number {
    return Math.max(1, mostLines(printedBy, lineCells - 2 * IMPRINT.indentCells - titleCells(printedOn)))
  }
}

function oneLine(text: string): string {
  return printableText(text).replaceAll('\n', '').trim()
}
