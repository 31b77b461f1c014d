import type { ResolvedBlock } from '@/lib/report/resolved-report'
import { plain } from './plain'

export interface ExpectedHead {
  level: 1 | 2 | 3 | 4
  /** With its mark, without the closing 。 of a run-in head. */
  text: string
  /** Head and body are one paragraph of the report. */
  runIn: boolean
}

export function headOf(block: ResolvedBlock): ExpectedHead | null {
  if (block.type === 'table') return null
  if (block.type === 'heading') {
    const text = plain(block.text)
    return text === '' ? null : { level: block.level, text, runIn: false }
  }
  const head = plain(block.content.filter((inline) => inline.runInHead).map((inline) => inline.text).join(''))
  // A run-in head without a level of its own is of the usual level, two.
  return head === ''
    ? null
    : { level: block.level ?? 2, text: `${plain(block.mark)}${head}`.replace(/。$/, ''), runIn: true }
}
