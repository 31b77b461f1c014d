import { resolveReport } from '@/lib/figures/resolve-report'
import { layOut } from '@/lib/layout/lay-out'
import type { LaidOutDocument } from '@/lib/layout/laid-out-document'
import type { Report } from '@/lib/report/report'
import { benchReport } from './bench-report'

/** A copy that shares no object with the last one, so that no cache by identity helps. */
const freshReport = (characters: number): Report => structuredClone(benchReport(characters, Math.min(60, characters / 100)))

/** The same report after one more edit each, so that the compiler meets a text it has not seen. */
export function editedDocuments(characters: number, count: number): LaidOutDocument[] {
  return Array.from({ length: count }, (_, edit) => {
    const report = freshReport(characters)
    const paragraph = report.sections.achievements.content.find((block) => block.type === 'paragraph' && block.level === undefined)
    if (paragraph?.type === 'paragraph') paragraph.content = [{ type: 'text', text: `第${edit}次改动。` }, ...paragraph.content]
    return layOut(resolveReport(report), { copy: 'submission' })
  })
}
