import type { Block } from '@/lib/report/block'
import type { Inline } from '@/lib/report/inline'
import { numberHeads } from '@/lib/report/number-heads'
import type { Report } from '@/lib/report/report'
import type { ResolvedBlock, ResolvedInline, ResolvedReport } from '@/lib/report/resolved-report'
import { inlinesOf, sectionsInOrder, walkBlocks } from '@/lib/report/walk'
import { asPrinted } from './as-printed'
import { evaluateFigures, type EvaluatedFigure } from './evaluate-figures'
import { resolveFigure } from './resolve-figure'

type Figures = ReadonlyMap<string, EvaluatedFigure>

function resolveInlines(content: readonly Inline[], figures: Figures): ResolvedInline[] {
  let before = ''
  return content.map((inline) => {
    const runInHead = inline.runInHead === true
    if (inline.type === 'text') {
      before = inline.text
      return { text: inline.text, runInHead }
    }
    const resolved: ResolvedInline = { ...resolveFigure(inline, figures, before), runInHead, ref: inline }
    before = resolved.text
    return resolved
  })
}

const textOf = (content: readonly ResolvedInline[]) => content.map((inline) => inline.text).join('')

function resolveBlock(block: Block, mark: string, figures: Figures): ResolvedBlock {
  const { blockId, audience } = block
  if (block.type === 'table') {
    const rows = block.rows.map((row) => ({
      cells: row.cells.map((cell) => ({ ...cell, content: resolveInlines(cell.content, figures) })),
    }))
    const text = rows.map((row) => row.cells.map((cell) => textOf(cell.content)).join('\t')).join('\n')
    return { blockId, audience, type: 'table', rows, text }
  }
  const content = resolveInlines(block.content, figures)
  const text = mark + textOf(content)
  if (block.type === 'heading') return { blockId, audience, type: 'heading', level: block.level, mark, content, text }
  return { blockId, audience, type: 'paragraph', ...(block.level && { level: block.level }), mark, content, text }
}

interface CachedBlock {
  mark: string
  hasRefs: boolean
  figures: Figures
  resolved: ResolvedBlock
}

const blockCache = new WeakMap<Block, CachedBlock>()
const reportCache = new WeakMap<Report, ResolvedReport>()

function resolveCached(block: Block, mark: string, figures: Figures): ResolvedBlock {
  const known = blockCache.get(block)
  if (known && known.mark === mark && (!known.hasRefs || known.figures === figures)) return known.resolved
  const fresh = resolveBlock(block, mark, figures)
  const resolved = known && known.mark === mark && isSame(known.resolved, fresh) ? known.resolved : fresh
  const hasRefs = known?.hasRefs ?? inlinesOf(block).some((inline) => inline.type === 'figureRef')
  blockCache.set(block, { mark, hasRefs, figures, resolved })
  return resolved
}

// The same block with the same text may still differ in why a reference shows no value.
function isSame(a: ResolvedBlock, b: ResolvedBlock): boolean {
  return a.text === b.text && !a.text.includes('【')
}

/**
 * The report with every reference as text and every head with its mark; changes held back past 起草 do not show.
 * The same report object gives the same result; a block whose text did not change keeps its resolved object,
 * so that whoever caches by object identity recomputes only what changed. Never mutate the result.
 */
export function resolveReport(report: Report): ResolvedReport {
  const known = reportCache.get(report)
  if (known) return known
  const figures = evaluateFigures(asPrinted(report))
  const marks = numberHeads(blocksOf(report))
  const resolveBlocks = (blocks: readonly Block[], printed: ReadonlyMap<string, string>) =>
    blocks.map((block) => resolveCached(block, printed.get(block.blockId) ?? '', figures))
  const resolved: ResolvedReport = {
    report,
    sections: sectionsInOrder(report).map(({ id, section }) => ({
      id,
      present: section.present,
      blocks: section.present ? resolveBlocks(section.content, marks) : [],
    })),
    attachments: report.attachments.map(({ attachmentId, title, content }) => ({
      attachmentId,
      title,
      blocks: resolveBlocks(content, numberHeads(content)),
    })),
  }
  reportCache.set(report, resolved)
  return resolved
}

function* blocksOf(report: Report): Generator<Block> {
  for (const { block } of walkBlocks(report)) yield block
}
