import { leftoverOf } from '../compare-texts'
import type { ExpectedReport } from '../expected/expected-report'
import { absent, judged, type ProofRow } from '../proof-row'
import { TEXT_AREA_MM } from '../standard'
import { inMm, pointsToMm } from '../units'
import type { PageParts } from './page-parts'
import { segmentsOf } from './page-lines'
import { AREA_PT, cellsFromLeft, cellsFromRight } from './text-area'

export const IMPRINT_REQUIREMENTS = {
  imprint: '4号，左右各空一字，各要素齐全，没有多余的字',
  imprintRules: '宽 156 毫米，首末 0.35 毫米，中间 0.25 毫米，末条在版心下边缘',
} as const
const SIZE_PT = 14
const OUTER_RULE_MM = 0.35
const INNER_RULE_MM = 0.25
const THICKNESS_TOLERANCE_MM = 0.06

/** 主送机关 that had to move below [7.3.2] open the 版记. */
export const hasMovedRecipients = (imprintText: string) => imprintText.startsWith('主送：')

/** 版记 [7.4]; without a report only what is there is judged. */
export function proveImprint(pages: readonly PageParts[], expected: ExpectedReport | null): ProofRow[] {
  const found = pages.findLast(({ imprintRules }) => imprintRules.length > 1)
  if (!found || (expected && !expected.imprint)) {
    const isFine = !found && !expected?.imprint
    return (['imprint', 'imprintRules'] as const).map((id) => (isFine
      ? absent(id, IMPRINT_REQUIREMENTS[id], '没有版记')
      : judged(id, IMPRINT_REQUIREMENTS[id], false, found ? '这一稿不应有版记' : '没有找到版记')))
  }
  return [proveContent(found, expected), proveRules(found, expected)]
}

function proveContent({ imprintLines }: PageParts, expected: ExpectedReport | null): ProofRow {
  const text = imprintLines.map((line) => line.text.replace(/\s/g, '')).join('')
  const moved = hasMovedRecipients(text) && expected ? [`主送：${expected.recipients.replaceAll('、', '，')}。`] : []
  const wanted = expected?.imprint ? [...moved, ...Object.values(expected.imprint).filter((each) => each !== '')] : null
  const { missing, leftover } = wanted ? leftoverOf(text, wanted) : { missing: [], leftover: '' }
  const left = Math.min(...imprintLines.map((line) => cellsFromLeft(line.left)))
  const right = Math.min(...imprintLines.map((line) => cellsFromRight(line.inkRight)))
  const date = imprintLines.flatMap(segmentsOf).find((segment) => segment.text.endsWith('印发'))
  const dateRight = date ? cellsFromRight(date.inkRight) : 1
  const wrongSize = imprintLines.find(({ sizePt }) => Math.abs(sizePt - SIZE_PT) > 0.6)
  const faults = [
    ...(missing.length > 0 ? [`缺“${missing.join('”“')}”`] : []),
    ...(leftover ? [`多“${leftover}”`] : []),
    ...(wrongSize ? [`“${wrongSize.text.trim().slice(0, 8)}”是 ${wrongSize.sizePt} 磅`] : []),
    ...(Math.abs(left - 1) > 0.4 ? [`左空 ${left.toFixed(1)} 字`] : []),
    ...(Math.abs(dateRight - 1) > 0.4 || right < 0.5 ? [`右空 ${Math.min(right, dateRight).toFixed(1)} 字`] : []),
  ]
  const measured = faults.join('；') || `${imprintLines.length} 行，左空 ${left.toFixed(1)} 字，右空 ${dateRight.toFixed(1)} 字`
  return judged('imprint', IMPRINT_REQUIREMENTS.imprint, faults.length === 0, measured)
}

function proveRules({ imprintRules }: PageParts, expected: ExpectedReport | null): ProofRow {
  const width = TEXT_AREA_MM.right - TEXT_AREA_MM.left
  const widths = imprintRules.map(({ left, right }) => pointsToMm(right - left))
  const thicknesses = imprintRules.map(({ thickness }) => pointsToMm(thickness))
  const thick = `粗 ${thicknesses.map((mm) => mm.toFixed(2)).join('、')} 毫米`
  const last = imprintRules.at(-1)!
  const offMm = pointsToMm(last.bottom - AREA_PT.bottom)
  const isAnchored = expected?.settings.imprintForm !== 'paragraphs'
  const inner = thicknesses.slice(1, -1)
  const outer = [thicknesses[0]!, thicknesses.at(-1)!]
  const isOff = (mm: number, wanted: number) => Math.abs(mm - wanted) > THICKNESS_TOLERANCE_MM
  const faults = [
    ...(widths.some((mm) => Math.abs(mm - width) > 1) ? [`宽 ${widths.map(inMm).join('、')}`] : []),
    ...(outer.some((mm) => isOff(mm, OUTER_RULE_MM)) || inner.some((mm) => isOff(mm, INNER_RULE_MM))
      ? [thick] : []),
    ...(isAnchored && Math.abs(offMm) > 1 ? [`末条在版心下边缘${offMm > 0 ? '下' : '上'} ${inMm(Math.abs(offMm))}`] : []),
  ]
  const measured = `${imprintRules.length} 条，${thick}，末条离版心下边缘 ${inMm(Math.abs(offMm))}`
  return judged('imprintRules', IMPRINT_REQUIREMENTS.imprintRules, faults.length === 0, faults.join('；') || measured)
}
