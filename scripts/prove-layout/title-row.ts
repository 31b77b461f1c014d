import { widthInCells } from '@/lib/layout/width-in-cells'
import { absent, judged, type ProofRow } from './proof-row'

export interface TitleLine {
  text: string
  isCentred: boolean
}

/** 2号 characters that a line holds. */
const MOST_PER_LINE = 20

/**
 * The title [7.3.1]: centred, broken as the author broke it; a line of the author that is too long for the page may be
 * broken further. `wanted` is null without a report.
 */
export function titleRow(found: readonly TitleLine[], wanted: readonly string[] | null): ProofRow {
  const requirement = wanted ? '2号居中，按作者分行' : '2号居中'
  const texts = found.map(({ text }) => text)
  if (texts.length === 0 && (wanted?.length ?? 0) === 0) return absent('title', requirement, '没有标题')
  const faults = [
    ...(texts.length === 0 ? ['没有找到标题'] : []),
    ...found.filter(({ isCentred }) => !isCentred).map(({ text }) => `“${text.slice(0, 8)}”没有居中`),
    ...(wanted && texts.length > 0 && !keepsBreaks(texts, wanted) ? [`分为 ${texts.length} 行：${texts.join('／')}`] : []),
  ]
  return judged('title', requirement, faults.length === 0, faults.join('；') || `${texts.length} 行：${texts.join('／')}`)
}

function keepsBreaks(found: readonly string[], wanted: readonly string[]): boolean {
  const rest = [...found]
  for (const line of wanted) {
    let text = rest.shift() ?? ''
    while (text.length < line.length && rest.length > 0 && widthInCells(line) > MOST_PER_LINE) text += rest.shift()!
    if (text !== line) return false
  }
  return rest.length === 0
}
