import type { ReportSettings } from '@/lib/report/settings'
import type { ResolvedBlock } from '@/lib/report/resolved-report'
import type { LaidOutBlock, LaidOutParagraph, Run } from './laid-out-document'
import { layOutTable } from './lay-out-table'
import { paragraph } from './paragraph'
import { runsOf } from './runs-of'
import type { ParagraphStyles } from './standards/paragraph-styles'

export interface BlockOptions {
  settings: ReportSettings
  styles: ParagraphStyles
  /** Marks that replace those of the blocks, by blockId. */
  marks: ReadonlyMap<string, string> | null
}

/** Blocks without text print nothing. */
export function layOutBlocks(blocks: ResolvedBlock[], options: BlockOptions): LaidOutBlock[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    return layOutBlock(block, next?.type === 'table' && isCaption(block), options)
  })
}

/** 表1 …… or ……情况表: a line without a sentence's marks that names the table below it. */
function isCaption(block: ResolvedBlock): boolean {
  if (block.type !== 'paragraph' || block.mark !== '') return false
  const text = block.text.trim()
  return /^(?:附?表[ 　]?[\d一二三四五六七八九十]|[^。；：！？]*表(?:（[^）]*）)?$)/.test(text) && !/[。；：！？]/.test(text) && text.length <= 60
}

function layOutBlock(block: ResolvedBlock, caption: boolean, { settings, styles, marks }: BlockOptions): LaidOutBlock[] {
  if (block.type === 'table') return [layOutTable(block, styles)]
  const mark = marks?.get(block.blockId) ?? block.mark
  const style = block.type === 'heading' ? (`heading${block.level}` as const) : caption ? 'tableCaption' : 'body'
  const runs = runsOf(mark, block.content, { styles, style, level: block.level })
  if (isBlank(runs)) return []
  const { blockId } = block
  const standsAlone = style === 'body' && settings.levelTwoHeads === 'ownLine' && runs[0]!.runInHead === 2
  if (standsAlone) return splitHead(blockId, runs)
  const outline = block.type === 'heading' ? { level: block.level, text: oneLine(runs) } : runInOutline(runs)
  return [paragraph(style, runs, { blockId, outline })]
}

const isBlank = (runs: Run[]) => runs.every((run) => run.text.trim() === '')
const oneLine = (runs: Run[]) => runs.map((run) => run.text).join('').replace(/\s*\n\s*/g, '')

function runInOutline(runs: Run[]): LaidOutParagraph['outline'] {
  const head = runs.filter((run) => run.runInHead !== null)
  const level = head[0]?.runInHead
  return level ? { level, text: oneLine(head).replace(/。$/, '') } : null
}

/** A run-in head on a line of its own, where it takes no 。, and the rest of its paragraph. */
function splitHead(blockId: string, runs: Run[]): LaidOutParagraph[] {
  const end = runs.findIndex((run) => run.runInHead === null)
  const head = (end === -1 ? runs : runs.slice(0, end)).map((run) => ({ ...run, runInHead: null }))
  const last = head.at(-1)!
  if (last.figure === null) head[head.length - 1] = { ...last, text: last.text.replace(/。\s*$/, '') }
  const rest = end === -1 ? [] : runs.slice(end)
  const outline = { level: 2 as const, text: oneLine(head) }
  return [
    paragraph('heading2', head.filter((run) => run.text !== ''), { blockId, outline }),
    ...(isBlank(rest) ? [] : [paragraph('body', rest, { blockId })]),
  ]
}
