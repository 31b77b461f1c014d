import type { ResolvedInline } from '@/lib/report/resolved-report'
import type { OutlineLevel, Run } from './laid-out-document'
import type { ParagraphStyleName } from './paragraph-style'
import { printableText } from './printable-text'
import { PARAGRAPH_STYLES } from './standards/paragraph-styles'
import type { TypefaceRole } from './typeface'

/** Text of one typeface as a run; '' gives none. */
export function plainRuns(text: string, style: ParagraphStyleName): Run[] {
  const printable = printableText(text)
  if (printable === '') return []
  return [{ text: printable, typeface: PARAGRAPH_STYLES[style].typeface, runInHead: null, figureId: null }]
}

export function typefaceOfHead(level: OutlineLevel): TypefaceRole {
  return PARAGRAPH_STYLES[`heading${level}`].typeface
}

/** The runs of a block: its mark, then its content; neighbours that look the same are one run, a figure is one of its own. */
export function runsOf(mark: string, content: ResolvedInline[], style: ParagraphStyleName, level?: OutlineLevel): Run[] {
  const opensWithHead = content.find((inline) => inline.text !== '')?.runInHead ?? false
  const pieces: ResolvedInline[] = mark ? [{ text: mark, runInHead: opensWithHead }, ...content] : content
  const runs: Run[] = []
  for (const piece of pieces) {
    const text = printableText(piece.text)
    if (text === '') continue
    // A run-in head without a level of its own is of the usual level, two.
    const runInHead = piece.runInHead && style === 'body' ? (level ?? 2) : null
    const typeface = runInHead ? typefaceOfHead(runInHead) : PARAGRAPH_STYLES[style].typeface
    const figureId = piece.ref?.figureId ?? null
    const last = runs.at(-1)
    if (last && last.runInHead === runInHead && last.figureId === null && figureId === null) last.text += text
    else runs.push({ text, typeface, runInHead, figureId })
  }
  return runs
}
