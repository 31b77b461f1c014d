import { URGENCY_NAMES } from '@/lib/report/fields'
import type { Report } from '@/lib/report/report'
import { plain } from './plain'

/** What the 版头 of a report holds [7.2]; '' for what it lacks. */
export interface ExpectedLetterhead {
  copyNumber: string
  urgency: string
  /** 发文机关标志: the names, and 文件 or ''. */
  issuers: string[]
  suffix: string
  documentNumber: string
  /** Of an 上行文 only. */
  signatories: string[]
  isUpward: boolean
}

/** null where the 版头 would hold nothing. */
export function expectedLetterhead({ fields, settings }: Report): ExpectedLetterhead | null {
  const isUpward = fields.direction === 'upward'
  const letterhead = {
    copyNumber: plain(fields.copyNumber),
    urgency: fields.urgency === 'none' ? '' : URGENCY_NAMES[fields.urgency],
    issuers: fields.issuers.map(plain).filter((name) => name !== ''),
    suffix: settings.issuerMark === 'withDocument' ? '文件' : '',
    documentNumber: plain(fields.documentNumber),
    signatories: isUpward ? fields.signatories.map(plain).filter((name) => name !== '') : [],
    isUpward,
  }
  const hasMark = letterhead.issuers.length > 0
  return hasMark || letterheadTexts({ ...letterhead, suffix: '' }).length > 0 ? letterhead : null
}

/** Its texts, each as it must be found. */
export function letterheadTexts(
  { copyNumber, urgency, issuers, suffix, documentNumber, signatories }: ExpectedLetterhead,
): string[] {
  const label = signatories.length > 0 ? ['签发人：'] : []
  return [
    copyNumber,
    urgency,
    ...issuers,
    suffix,
    documentNumber,
    ...label,
    ...signatories,
  ].filter((text) => text !== '')
}
