import type { Report } from '@/lib/report/report'
import { formatChineseDate } from '@/lib/text/dates'
import { plain } from './plain'

/** What the 版记 of a report holds [7.4]; '' for what it lacks. */
export interface ExpectedImprint {
  /** 抄送：……。 */
  copiedTo: string
  printingOffice: string
  /** ……印发. */
  printDate: string
}

/** null where the 版记 would hold nothing. */
export function expectedImprint({ fields }: Report): ExpectedImprint | null {
  const names = fields.copiedTo.map(plain).filter((name) => name !== '')
  const day = formatChineseDate(fields.printDate)
  const imprint = {
    copiedTo: names.length > 0 ? `抄送：${names.join('，')}。` : '',
    printingOffice: plain(fields.printingOffice),
    printDate: day ? `${day}印发` : '',
  }
  return Object.values(imprint).some((text) => text !== '') ? imprint : null
}
