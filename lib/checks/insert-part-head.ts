import type { Block } from '@/lib/report/block'
import { SECTION_IDS, type Report } from '@/lib/report/report'
import type { PartId } from '@/lib/template/part'
import { renumberTopHeads } from './renumber-heads'

function freshBlockId(report: Report, stem: string): string {
  const taken = new Set(SECTION_IDS.flatMap((id) => report.sections[id].content.map((block) => block.blockId)))
  for (let count = 1; ; count++) if (!taken.has(`${stem}-${count}`)) return `${stem}-${count}`
}

const isBlank = (block: Block) => block.type === 'paragraph' && block.content.length === 0

function textBlock(report: Report, stem: string, text: string): Block {
  return { type: 'paragraph', blockId: freshBlockId(report, stem), audience: 'all', content: text ? [{ type: 'text', text }] : [] }
}

/**
 * The report with this level-1 head at the start of the part, the part present, and level-1 heads renumbered.
 * `body` becomes the last paragraph; a part without text gets an empty one to write on.
 */
export function insertPartHead(report: Report, part: PartId, heading: string, body = ''): Report {
  const head: Block = {
    type: 'heading',
    blockId: freshBlockId(report, `${part}-head`),
    audience: 'all',
    level: 1,
    numbering: 'auto',
    mark: '',
    content: [{ type: 'text', text: heading }],
  }
  const kept = report.sections[part].content.filter((block) => !isBlank(block))
  const written = kept.length === 0 || body ? [textBlock(report, `${part}-body`, body)] : []
  const sections = { ...report.sections, [part]: { present: true, content: [head, ...kept, ...written] } }
  return renumberTopHeads({ ...report, sections })
}

/** The report with a paragraph of this text at the end of the part. */
export function appendParagraph(report: Report, part: PartId, text: string): Report {
  const section = report.sections[part]
  const content = [...section.content.filter((block) => !isBlank(block)), textBlock(report, `${part}-body`, text)]
  return { ...report, sections: { ...report.sections, [part]: { ...section, content } } }
}
