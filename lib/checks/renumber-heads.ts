import type { Block } from '@/lib/report/block'
import { SECTION_IDS, type Report, type SectionId } from '@/lib/report/report'

/** The report with other blocks in some or all sections. */
export function mapBlocks(report: Report, change: (block: Block, section: SectionId) => Block): Report {
  const sections = { ...report.sections }
  for (const id of SECTION_IDS) {
    sections[id] = { ...sections[id], content: sections[id].content.map((block) => change(block, id)) }
  }
  return { ...report, sections }
}

/** A head numbered by structure from now on. */
export function withAutomaticNumber<B extends Block>(block: B): B {
  return block.type === 'table' || block.level === undefined ? block : { ...block, numbering: 'auto', mark: '' }
}

/** Level-1 heads counted anew through the whole report: after parts came in or changed places. */
export function renumberTopHeads(report: Report): Report {
  return mapBlocks(report, (block) => (block.type !== 'table' && block.level === 1 ? withAutomaticNumber(block) : block))
}
