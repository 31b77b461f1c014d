/**
 * npm run accuracy: how well quantities are found in the published reports beside the repository
 * (../shared/reports/*.txt with their .figures.json). It prints a table and fails nothing.
 */
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

interface Score {
  name: string
  entries: number
  found: number
  valueAndUnit: number
  others: number
  inCatalogue: number
  indicatorRight: number
}

const folder = path.resolve(process.cwd(), '../shared/reports')
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '')

function readFigures(name: string): FiguresJson {
  const { lines } = readTxt(readFileSync(path.join(folder, `${name}.txt`)))
  let blocks = 0
  const { report } = classify(lines, { id: 'imported', officeId: 'local', nextBlockId: () => `b${++blocks}`, fallbackYear: 2000 })
  return toFiguresJson(tieOut(resolveReport(report), INDICATOR_CATALOGUE))
}

function score(name: string): Score {
  const { figures } = readFigures(name)
  const truth = (JSON.parse(readFileSync(path.join(folder, `${name}.figures.json`), 'utf8')) as { figures: TrueFigure[] }).figures
  const names = new Set(INDICATOR_CATALOGUE.map(({ indicator }) => indicator.name))
  const free = new Set(figures)
  const result: Score = { name, entries: truth.length, found: 0, valueAndUnit: 0, others: 0, inCatalogue: 0, indicatorRight: 0 }
  for (const entry of truth) {
    const isSame = (figure: FiguresJson['figures'][number]) =>
      plain(figure.raw) === plain(entry.raw) && (plain(entry.fragment).includes(plain(figure.quote)) || plain(figure.quote).includes(plain(entry.fragment)))
    const figure = [...free].find(isSame)
    if (names.has(entry.indicator)) result.inCatalogue++
    if (!figure) continue
    free.delete(figure)
    result.found++
    if (figure.value === entry.value && plain(figure.unit) === plain(entry.unit)) result.valueAndUnit++
    if (names.has(entry.indicator) && figure.indicator === entry.indicator) result.indicatorRight++
  }
  result.others = free.size
  return result
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`

function print({ name, entries, found, valueAndUnit, others, inCatalogue, indicatorRight }: Score): void {
  const cells = [`${entries}`, `${found}`, `${valueAndUnit}（${percent(valueAndUnit, entries)}）`, `${others}（${percent(others, entries)}）`, `${indicatorRight}/${inCatalogue}（${percent(indicatorRight, inCatalogue)}）`]
  console.log([name.padEnd(16), ...cells].join('\t'))
}

if (!existsSync(folder)) {
  console.log('没有找到已公开的报告，未作测量。')
} else {
  const scores = readdirSync(folder).flatMap((file) => (file.endsWith('.figures.json') ? [score(file.replace('.figures.json', ''))] : []))
  const sum = (key: Exclude<keyof Score, 'name'>) => scores.reduce((total, entry) => total + entry[key], 0)
  console.log(['报告'.padEnd(16), '应有', '找到', '值和单位都对', '多找', '指标对'].join('\t'))
  scores.forEach(print)
  print({
    name: '合计',
    entries: sum('entries'), found: sum('found'), valueAndUnit: sum('valueAndUnit'),
    others: sum('others'), inCatalogue: sum('inCatalogue'), indicatorRight: sum('indicatorRight'),
  })
}
