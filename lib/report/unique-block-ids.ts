import type { Block } from './block'
import type { Report } from './report'
import { SECTION_IDS } from './report'

/**
 * The report with each block id once: a later block of the same id, as in a file put together by hand, gets a new one,
 * the same at each reading. Nothing else changes; the very same report where no id stands twice.
 */
export function withUniqueBlockIds(report: Report): Report {
  const contents = [...SECTION_IDS.map((id) => report.sections[id].content), ...report.attachments.map(({ content }) => content)]
  const all = contents.flat().map(({ blockId }) => blockId)
  const taken = new Set(all)
  if (taken.size === all.length) return report

  const seen = new Set<string>()
  const fresh = (blockId: string) => {
    for (let count = 2; ; count++) {
      const id = `${blockId.slice(0, 30)}-${count}`
      if (!taken.has(id)) return id
    }
  }
  const mend = (content: Block[]): Block[] =>
    content.map((block) => {
      const blockId = seen.has(block.blockId) ? fresh(block.blockId) : block.blockId
      seen.add(blockId)
      taken.add(blockId)
      return blockId === block.blockId ? block : { ...block, blockId }
    })
  const sections = SECTION_IDS.map((id) => [id, { ...report.sections[id], content: mend(report.sections[id].content) }] as const)
  return {
    ...report,
    sections: Object.fromEntries(sections) as Report['sections'],
    attachments: report.attachments.map((attachment) => ({ ...attachment, content: mend(attachment.content) })),
  }
}
