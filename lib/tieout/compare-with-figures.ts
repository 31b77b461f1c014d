import { asPrinted } from '@/lib/figures/as-printed'
import { evaluateFigures } from '@/lib/figures/evaluate-figures'
import type { Figure } from '@/lib/report/figure'
import type { Report } from '@/lib/report/report'
import type { CatalogueEntry } from './catalogue-entry'
import { areUnitsComparable } from './measure-words'
import { intervalsMeet, printedInterval } from './printed-interval'
import type { Approximation, Quantity } from './quantity'
import type { TieOut } from './tie-out'

/** A number typed into the text that is not the one of the table. */
export interface FigureConflict {
  quantity: Quantity
  indicator: string
  /** What the table holds, with unit. */
  tabled: string
}

const APPROXIMATIONS = new Map<Figure['approximation'], Approximation>([
  ['余', 'over'],
  ['多', 'over'],
  ['近', 'nearly'],
  ['约', 'about'],
  ['以上', 'atLeast'],
  ['不少于', 'atLeast'],
  ['以内', 'atMost'],
])
const CERTAIN = 0.75
/** Characters of doing and of scope that narrow nothing. */
const PLAIN = '办理共各类全县区市年开展组织完成已累计的了本度均达为率'
const NARROWED = /其中|上年|去年|同期|较|比|以来|季度|半年|月|分别|不予|未|取消/

/** The words before the number say nothing beyond the indicator's name and its usual words. */
function isPlainlyNamed(quantity: Quantity, known: string): boolean {
  const words = quantity.before.replace(/[^\u4e00-\u9fa5]/g, '')
  const others = [...words].filter((character) => !known.includes(character))
  return words.length >= 2 && others.length <= 1 && !NARROWED.test(quantity.before)
}

// 万元 and 亿元 count the same thing but not in the same numbers.
const isSameUnit = ({ kind, unit }: Quantity, own: string) =>
  unit === own || (kind === 'count' && areUnitsComparable(unit, own))

/** Where the text states an indicator plainly, nowhere agreeing with the table, and only once: that place. */
export function compareWithFigures(
  tied: TieOut,
  report: Report,
  catalogue: readonly CatalogueEntry[],
): FigureConflict[] {
  const usual = new Map(catalogue.map(({ indicator, words = [] }) => [indicator.name, words.join('')]))
  const typed = new Map<string, Quantity[]>()
  for (const quantity of tied.quantities) {
    if (!quantity.indicator || quantity.confidence < CERTAIN || quantity.part === 'plan' || quantity.figureId) continue
    const same = typed.get(quantity.indicator)
    if (same) same.push(quantity)
    else typed.set(quantity.indicator, [quantity])
  }
  return [...evaluateFigures(asPrinted(report)).values()].flatMap(({ figure, indicator, value }): FigureConflict[] => {
    const operation = indicator.derivation?.operation
    if (!value.ok || operation === 'yearOnYear' || operation === 'averageGrowth') return []
    const known = indicator.name + PLAIN + (usual.get(indicator.name) ?? '')
    const isOfYear = (quantity: Quantity) => {
      const text = tied.blocks[quantity.blockIndex]!.text.slice(quantity.sentenceStart, quantity.start)
      return [...text.matchAll(/(20\d\d)\s*年/g)].every(([, year]) => Number(year) === report.fields.year)
    }
    const stated = (typed.get(indicator.name) ?? []).filter(
      (quantity) => isSameUnit(quantity, indicator.unit) && isPlainlyNamed(quantity, known) && isOfYear(quantity),
    )
    const tabled = printedInterval({
      value: value.printed,
      raw: value.printed,
      kind: indicator.kind,
      approx: (!indicator.derivation && APPROXIMATIONS.get(figure.approximation)) || null,
    })
    const [only] = stated
    if (!only || stated.length > 1 || intervalsMeet(printedInterval(only), tabled)) return []
    return [{ quantity: only, indicator: indicator.name, tabled: value.printed + indicator.unit }]
  })
}
