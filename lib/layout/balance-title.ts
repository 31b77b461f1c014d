import { TITLE_CHARACTERS_PER_LINE } from './standards/gbt-9704-2012'
import { titleCells } from './title-width'
import { widthInCells } from './width-in-cells'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
/** No line starts with these: closing marks, particles, and the tails that belong to a number or a name. */
const NOT_FIRST = /^[、，。；：？！）》〉」』】〕”’的之和与及或年月日度号省市县区乡镇州盟旗局厅委办部处]/u
const NOT_LAST = /[（《〈「『【〔“‘和与及或]$/u

/** Terms of these titles that the dictionary of the segmenter takes apart. */
const TERMS = /法治政府建设|年度报告|工作报告|情况报告|工作情况|主要负责人|第一责任人/g

/** A line of 20 characters whose digits make it a little wider is set closer, not broken again. */
const CONDENSABLE = 1.1

interface Break {
  /** UTF-16 offset of the first character after the break. */
  at: number
  penalty: number
}

/** Places where a line may end, with the price of ending there: 关于 opens a line best, a lone character worst. */
function breaksOf(title: string): Break[] {
  const words = [...segmenter.segment(title)]
  const terms = [...title.matchAll(TERMS)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  return words.slice(1).flatMap((word, index): Break[] => {
    const before = words[index]!.segment
    if (terms.some(({ start, end }) => start < word.index && word.index < end)) return []
    if (NOT_FIRST.test(word.segment) || NOT_LAST.test(before)) return []
    if (/[\d０-９]$/.test(before) || (/^[a-z0-9]/i.test(word.segment) && /[a-z0-9]$/i.test(before))) return []
    if (word.segment === '关于') return [{ at: word.index, penalty: 0 }]
    if (/\s$/.test(before)) return [{ at: word.index, penalty: 1 }]
    return [{ at: word.index, penalty: before.length === 1 || word.segment.length === 1 ? 24 : 12 }]
  })
}

/**
 * The lines of a title (GB/T 9704-2012 7.3.1): one when it fits, otherwise lines of at most 20 characters, broken by
 * sense and of even length. Nothing is lost but the white space at a break; a title without a place to break by
 * sense is broken by length.
 */
export function balanceTitle(title: string, maxCells = TITLE_CHARACTERS_PER_LINE): string[] {
  if (widthInCells(title) <= maxCells && titleCells(title) <= maxCells * CONDENSABLE) return [title]
  const lineCount = Math.ceil(titleCells(title) / maxCells)
  const ideal = titleCells(title) / lineCount
  const ends = [{ at: 0, penalty: 0 }, ...breaksOf(title), { at: title.length, penalty: 0 }]
  // Cheapest way to reach each break with any number of lines; an extra line costs more than a poor break.
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let to = 1; to < ends.length; to++) {
    best[to] = { cost: Infinity, from: 0 }
    for (let from = 0; from < to; from++) {
      const width = titleCells(title.slice(ends[from]!.at, ends[to]!.at).trim())
      if (width > maxCells) continue
      const cost = best[from]!.cost + (width - ideal) ** 2 / ideal + ends[to]!.penalty + 60
      if (cost < best[to]!.cost) best[to] = { cost, from }
    }
  }
  if (best.at(-1)!.cost === Infinity) return breakByLength(title, maxCells)
  const lines: string[] = []
  for (let to = ends.length - 1; to > 0; to = best[to]!.from) {
    lines.unshift(title.slice(ends[best[to]!.from]!.at, ends[to]!.at).trim())
  }
  return lines
}

function breakByLength(title: string, maxCells: number): string[] {
  const lines: string[] = ['']
  for (const character of title) {
    if (titleCells(lines.at(-1)! + character) > maxCells) lines.push('')
    lines[lines.length - 1] += character
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}
