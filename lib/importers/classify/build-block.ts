import type { Block } from '@/lib/report/block'
import type { Inline } from '@/lib/report/inline'
import { readHeadMark } from '@/lib/text/head-marks'
import type { SourceLine } from './source-line'

const MAX_INLINE = 50_000
const MAX_RUN_IN = 60
const MAX_HEAD = 100
/** A sentence that counts something is no head. */
const COUNTED = /\d+(?:\.\d+)?(?:余|多)?[^\d年“”]/

/** A line as a block, every character kept: a head, a paragraph with or without a mark, or the table. */
export function buildBlock(line: SourceLine, blockId: string, marksCount = true): Block {
  const common = { blockId, audience: 'all' as const }
  if (line.table) return { ...line.table, blockId }
  const head = marksCount ? readHeadMark(line.text) : null
  if (!head && marksCount && line.outlineLevel && isHeadLine(line.text)) {
    const outlined = { level: line.outlineLevel, numbering: 'literal' as const, mark: '' }
    return { type: 'heading', ...common, ...outlined, content: toInlines(line.text) }
  }
  if (!head) return { type: 'paragraph', ...common, content: toInlines(line.text) }
  const marked = { ...common, level: head.level, numbering: 'literal' as const, mark: head.mark }
  if (isHeadLine(head.rest)) return { type: 'heading', ...marked, content: toInlines(head.rest) }
  const stop = head.rest.indexOf('。')
  const runIn = stop >= 0 && stop < MAX_RUN_IN && stop + 1 < head.rest.length
  if (!runIn) return { type: 'paragraph', ...marked, content: toInlines(head.rest) }
  const content: Inline[] = [{ type: 'text', text: head.rest.slice(0, stop + 1), runInHead: true }]
  return { type: 'paragraph', ...marked, content: [...content, ...toInlines(head.rest.slice(stop + 1))] }
}

/** Whether the text behind a mark is a head and nothing else, be it closed with 。 */
function isHeadLine(text: string): boolean {
  const stop = text.indexOf('。')
  if (stop < 0) return text.length <= MAX_HEAD && !/[；;，,]$/.test(text)
  const short = stop === text.length - 1 && stop <= 45 && text.split(/[，,]/).length <= 2
  return short && !COUNTED.test(text)
}

export function toInlines(text: string): Inline[] {
  const inlines: Inline[] = []
  for (let from = 0; from < text.length; from += MAX_INLINE) {
    inlines.push({ type: 'text', text: text.slice(from, from + MAX_INLINE) })
  }
  return inlines
}
