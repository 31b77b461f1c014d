import type { ResolvedInline } from '@/lib/report/resolved-report'
import type { OutlineLevel, Run } from './laid-out-document'
import type { ParagraphStyleName } from './paragraph-style'
import { printableText } from './printable-text'
import type { ParagraphStyles } from './standards/paragraph-styles'
import type { TypefaceRole } from './typeface'

/** Text of one typeface as a run; '' gives none. */
export function plainRuns(text: string, typeface: TypefaceRole, atCells: number | null = null): Run[] {
  const printable = printableText(text)
  return printable === '' ? [] : [{ text: printable, typeface, runInHead: null, figure: null, atCells }]
}

export interface RunsOptions {
  styles: ParagraphStyles
  style: ParagraphStyleName
  /** The level of a block that opens with a mark. */
  level?: OutlineLevel | undefined
}

/** The runs of a block: its mark, then its content; neighbours that look the same are one run, a figure is one of its own. */
export function runsOf(mark: string, content: ResolvedInline[], { styles, style, level }: RunsOptions): Run[] {
  const opensWithHead = content.find((inline) => inline.text !== '')?.runInHead ?? false
  const pieces: ResolvedInline[] = mark ? [{ text: mark, runInHead: opensWithHead }, ...content] : content
  const runs: Run[] = []
  for (const piece of pieces) {
    const text = printableText(piece.text)
    if (text === '') continue
    // A run-in head without a level of its own is of the usual level, two.
    const runInHead = piece.runInHead && style === 'body' ? (level ?? 2) : null
    const typeface = styles[runInHead ? (`heading${runInHead}` as const) : style].typeface
    const figure = figureOf(piece)
    const last = runs.at(-1)
    if (last && last.runInHead === runInHead && last.figure === null && figure === null) last.text += text
    else runs.push({ text, typeface, runInHead, figure, atCells: null })
  }
  return runs
}

function figureOf({ ref }: ResolvedInline): Run['figure'] {
  if (!ref) return null
  const { figureId, show, unit, decimals, round } = ref
  return { figureId, show, unit, decimals, round }
}
