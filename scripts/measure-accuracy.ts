import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { classify } from '@/lib/importers/classify/classify'
import { readTxt } from '@/lib/importers/txt/read-txt'
import { resolveReport } from '@/lib/figures/resolve-report'
import { tieOut } from '@/lib/tieout/tie-out'
import { toFiguresJson, type FiguresJson } from '@/lib/tieout/to-figures-json'
import { INDICATOR_CATALOGUE } from '@/templates/indicator-catalogue'

interface TrueFigure {
  fragment: string
  raw: string
  value: string
  unit: string
  indicator: string
}

/** How well the quantities of one report were found, in counts of entries. */
export interface AccuracyScore {
  name: string
  entries: number
  found: number
  valueAndUnit: number
  /** Found, but in no entry: each counts as wrong. */
  others: number
  inCatalogue: number
  indicatorRight: number
}

const folder = path.resolve(process.cwd(), '../shared/reports')
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '')

function readFigures(name: string): FiguresJson['figures'] {
  const { lines } = readTxt(readFileSync(path.join(folder, `${name}.txt`)))
  let blocks = 0
  const nextBlockId = () => `b${++blocks}`
  const { report } = classify(lines, { id: 'imported', officeId: 'local', nextBlockId, fallbackYear: 2000 })
  return toFiguresJson(tieOut(resolveReport(report), INDICATOR_CATALOGUE)).figures
}

function score(name: string): AccuracyScore {
  const figures = readFigures(name)
  const truth = JSON.parse(readFileSync(path.join(folder, `${name}.figures.json`), 'utf8')) as { figures: TrueFigure[] }
  const names = new Set(INDICATOR_CATALOGUE.map(({ indicator }) => indicator.name))
  const free = new Set(figures)
  const entries = truth.figures.length
  const result: AccuracyScore = { name, entries, found: 0, valueAndUnit: 0, others: 0, inCatalogue: 0, indicatorRight: 0 }
  for (const entry of truth.figures) {
    if (names.has(entry.indicator)) result.inCatalogue++
    const [fragment, raw] = [plain(entry.fragment), plain(entry.raw)]
    const figure = [...free].find((candidate) => {
      const quote = plain(candidate.quote)
      return plain(candidate.raw) === raw && (fragment.includes(quote) || quote.includes(fragment))
    })
    if (!figure) continue
    free.delete(figure)
    result.found++
    if (figure.value === entry.value && plain(figure.unit) === plain(entry.unit)) result.valueAndUnit++
    if (names.has(entry.indicator) && figure.indicator === entry.indicator) result.indicatorRight++
  }
  result.others = free.size
  return result
}

/** The scores of the published reports beside the repository (../shared/reports); none where they are missing. */
export function measureAccuracy(): AccuracyScore[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).flatMap((file) => /^(.*)\.figures\.json$/.exec(file)?.[1] ?? [])
  return names.map(score)
}

/** All reports together. */
export function totalAccuracy(scores: readonly AccuracyScore[]): AccuracyScore {
  const sum = (key: Exclude<keyof AccuracyScore, 'name'>) => scores.reduce((total, entry) => total + entry[key], 0)
  return {
    name: '合计',
    entries: sum('entries'), found: sum('found'), valueAndUnit: sum('valueAndUnit'),
    others: sum('others'), inCatalogue: sum('inCatalogue'), indicatorRight: sum('indicatorRight'),
  }
}
