import { SECTION_IDS, type Report, type Section, type SectionId } from '@/lib/report/report'
import { sameJson } from '@/lib/report/same-json'
import { keepSameSections } from './keep-same-sections'

/** What the page needs of the sheet: to read it before leaving, and to change it when the report changes elsewhere. */
export interface Sheet {
  getSections(): Report['sections']
  getPartOrder(): Report['partOrder']
  replaceSection(id: SectionId, section: Section): void
  replaceAll(sections: Report['sections'], partOrder: Report['partOrder']): void
}

/** What the sheet shows of a report. */
export type SheetContent = Pick<Report, 'sections' | 'partOrder'>

/** The sheet that stands in the page, if one does. */
export class SheetLink {
  #sheet: Sheet | null = null

  attach(sheet: Sheet): void {
    this.#sheet = sheet
  }

  detach(sheet: Sheet): void {
    if (this.#sheet === sheet) this.#sheet = null
  }

  /** The report with the text and the order of the parts as the sheet has them; the very same where nothing differs. */
  collectInto(report: Report): Report {
    if (!this.#sheet) return report
    const [sections, partOrder] = [this.#sheet.getSections(), this.#sheet.getPartOrder()]
    if (sameJson(report.sections, sections) && sameJson(report.partOrder, partOrder)) return report
    return { ...report, sections: keepSameSections(report.sections, sections), partOrder }
  }

  redraw(before: SheetContent, after: SheetContent): void {
    if (!this.#sheet) return
    if (!sameJson(before.partOrder, after.partOrder)) return this.#sheet.replaceAll(after.sections, after.partOrder)
    for (const id of SECTION_IDS) {
      if (before.sections[id] !== after.sections[id]) this.#sheet.replaceSection(id, after.sections[id])
    }
  }
}
