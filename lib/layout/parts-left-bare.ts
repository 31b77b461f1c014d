import type { ResolvedBlock, ResolvedReport } from '@/lib/report/resolved-report'
import type { SectionId } from '@/lib/report/report'

const wordsOf = (content: readonly { text: string }[]) => content.map(({ text }) => text).join('').trim()

function hasBody(block: ResolvedBlock): boolean {
  if (block.type === 'heading') return false
  if (block.type === 'table') return block.rows.some(({ cells }) => cells.some(({ content }) => wordsOf(content) !== ''))
  return wordsOf(block.content.filter(({ runInHead }) => !runInHead)) !== ''
}

/** The parts of which a 公开稿 prints heads alone, because all that stands below them is marked 仅报送稿. */
export function partsLeftBare({ sections }: Pick<ResolvedReport, 'sections'>): SectionId[] {
  return sections.flatMap(({ id, present, blocks }) => {
    const kept = blocks.filter(({ audience }) => audience !== 'submission')
    const isBare = present && blocks.some(hasBody) && !kept.some(hasBody) && kept.some(({ text }) => text.trim() !== '')
    return isBare ? [id] : []
  })
}
