import type { ReportFields } from '@/lib/report/fields'
import type { ImportSource } from '@/lib/report/import-source'
import type { Report } from '@/lib/report/report'
import { PART_IDS, type PartId } from '@/lib/template/part'
import { classify } from './classify/classify'
import { itemText, type SourceItem } from './classify/source-line'
import type { ImportMessage } from './import-message'
import { mend } from './mend/mend'
import { refuseUnfitText } from './refuse-unfit-text'

export interface PastedReport {
  /** The text opens two or more of the five parts: worth sorting. */
  isWholeReport: boolean
  sections: Report['sections']
  partOrder: PartId[]
  /** Only the fields the text tells; proposals, to be accepted by the clerk. */
  fields: Partial<ReportFields>
  messages: ImportMessage[]
  /** What was left out, as it stood. */
  dropped: ImportSource['dropped']
}

/** Fields that always hold a choice, which no text tells. */
const CHOICES = new Set(['direction', 'openness', 'urgency', 'sealed'])

/**
 * The whole text of a report, pasted into an empty draft, as mended sections and proposed fields. Takes the lines of
 * plain text, or the items of `readHtmlItems`. Throws ImportRefusal past the limits or for a secrecy mark.
 */
export function sortPastedReport(items: readonly SourceItem[], options: { nextBlockId: () => string }): PastedReport {
  refuseUnfitText(items.map(itemText))
  const classified = classify(items, { id: 'pasted', officeId: 'pasted', nextBlockId: options.nextBlockId })
  const mended = mend(classified.report)
  const { fields, sections, partOrder } = mended.report
  const yearKnown = classified.messages.every(({ code }) => code !== 'yearMissing')
  const isTold = (name: string, value: unknown) => {
    if (name === 'year') return yearKnown
    if (CHOICES.has(name)) return false
    return Array.isArray(value) ? value.some((entry) => entry !== '') : value !== ''
  }
  return {
    isWholeReport: PART_IDS.filter((part) => sections[part].present).length >= 2,
    sections,
    partOrder,
    fields: Object.fromEntries(Object.entries(fields).filter(([name, value]) => isTold(name, value))),
    messages: [...classified.messages, ...mended.messages],
    dropped: classified.source.dropped,
  }
}
