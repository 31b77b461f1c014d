import { leftoverOf } from '../compare-texts'
import { letterheadTexts, type ExpectedLetterhead } from '../expected/expected-letterhead'
import { absent, judged, type ProofRow, type RowId } from '../proof-row'
import { STANDARD, TEXT_AREA_MM } from '../standard'
import { inMm, pointsToMm } from '../units'
import { linePitch, type PageParts } from './page-parts'
import { segmentsOf, type PageLine } from './page-lines'
import { EM_BOX_ABOVE_BASELINE } from './page-pieces'
import { AREA_PT, cellsFromLeft, cellsFromRight, isTitleSize } from './text-area'

export const LETTERHEAD_REQUIREMENTS = {
  letterhead: '各要素齐全，没有多余的字',
  issuerMark: '红色居中，上边缘在版心上边缘下 35 毫米',
  documentNumber: '标志下空二行；上行文居左空一字，其余居中',
  signatories: '与发文字号同行，居右空一字',
  redRule: '发文字号下 4 毫米，宽 156 毫米，其下空二行为标题',
} as const
const ROW_ORDER = Object.keys(LETTERHEAD_REQUIREMENTS) as (keyof typeof LETTERHEAD_REQUIREMENTS)[]
const MARK_TOP_MM = 35
const RULE_BELOW_MM = 4
const BLANK_LINES = 2
const LINES_TOLERANCE = 0.5
const DOCUMENT_NUMBER = /〔\d{4}〕\d+号$/

/** 版头 [7.2]; `expected` is undefined without a report, and null where the copy has no 版头. */
export function proveLetterhead(
  pages: readonly PageParts[],
  expected: ExpectedLetterhead | null | undefined,
): ProofRow[] {
  const [first] = pages
  const found = first !== undefined && first.letterheadLines.length > 0
  if (!found || expected === null) {
    return ROW_ORDER.map((id) => {
      if (!found && !expected) return absent(id, LETTERHEAD_REQUIREMENTS[id], '没有版头')
      return judged(id, LETTERHEAD_REQUIREMENTS[id], false, found ? '这一稿不应有版头' : '没有找到版头')
    })
  }
  const parts = findParts(first)
  const pitch = linePitch(pages)
  return [
    proveContent(first.letterheadLines, expected),
    proveMark(parts, expected),
    proveNumber(parts, expected, pitch),
    proveSignatories(parts, expected),
    proveRule(first, parts, pitch),
  ]
}

interface LetterheadParts {
  markLines: PageLine[]
  /** Of the characters' boxes. */
  markTop: number
  markBottom: number
  /** 发文字号 and 签发人, below the mark. */
  numberLines: PageLine[]
}

function findParts({ letterheadLines }: PageParts): LetterheadParts {
  const markLines = letterheadLines.filter((line) => line.pieces.some((piece) => piece.isRed))
  const red = markLines.flatMap((line) => line.pieces.filter((piece) => piece.isRed))
  const tops = red.map(({ baseline, sizePt }) => baseline - EM_BOX_ABOVE_BASELINE * sizePt)
  const markBottom = Math.max(...red.map(({ sizePt }, index) => tops[index]! + sizePt))
  return {
    markLines,
    markTop: Math.min(...tops),
    markBottom,
    numberLines: letterheadLines.filter((line) => !markLines.includes(line) && line.centre > markBottom),
  }
}

function row(id: keyof typeof LETTERHEAD_REQUIREMENTS & RowId, faults: string[], measured: string): ProofRow {
  return judged(id, LETTERHEAD_REQUIREMENTS[id], faults.length === 0, faults.join('；') || measured)
}

function proveContent(lines: readonly PageLine[], expected: ExpectedLetterhead | undefined): ProofRow {
  const text = lines.map((line) => line.text.replace(/\s/g, '')).join('')
  if (!expected) return row('letterhead', [], `${lines.length} 行`)
  const { missing, leftover } = leftoverOf(text, letterheadTexts(expected))
  const faults = [...(missing.length > 0 ? [`缺“${missing.join('”“')}”`] : []), ...(leftover ? [`多“${leftover}”`] : [])]
  return row('letterhead', faults, letterheadTexts(expected).join('，'))
}

function proveMark({ markLines, markTop }: LetterheadParts, expected: ExpectedLetterhead | undefined): ProofRow {
  const belowMm = pointsToMm(markTop - AREA_PT.top)
  const left = Math.min(...markLines.map((line) => line.left))
  const right = Math.max(...markLines.map((line) => line.inkRight))
  const asideMm = pointsToMm((left + right) / 2 - (AREA_PT.left + AREA_PT.right) / 2)
  const isOnOneLine = (name: string) => markLines.some((line) => line.text.replace(/\s/g, '').includes(name))
  const broken = expected?.issuers.filter((name) => !isOnOneLine(name)) ?? []
  const faults = [
    ...(Math.abs(belowMm - MARK_TOP_MM) > 1 ? [`上边缘在版心上边缘下 ${inMm(belowMm)}`] : []),
    ...(Math.abs(asideMm) > 2 ? [`偏离中线 ${inMm(Math.abs(asideMm))}`] : []),
    ...broken.map((name) => `“${name}”不在一行`),
  ]
  return row('issuerMark', faults, `上边缘在版心上边缘下 ${inMm(belowMm)}，居中`)
}

function proveNumber(
  { numberLines, markBottom }: LetterheadParts,
  expected: ExpectedLetterhead | undefined,
  pitch: number,
): ProofRow {
  const requirement = LETTERHEAD_REQUIREMENTS.documentNumber
  const segments = numberLines.flatMap(segmentsOf)
  const number = segments.find(({ text }) => (expected ? text === expected.documentNumber : DOCUMENT_NUMBER.test(text)))
  if (!number) {
    if (expected?.documentNumber) return row('documentNumber', [`没有找到“${expected.documentNumber}”`], '')
    return absent('documentNumber', requirement, '没有发文字号')
  }
  const blank = (numberLines[0]!.centre - pitch / 2 - markBottom) / pitch
  const isUpward = expected ? expected.isUpward : segments.some(({ text }) => text.startsWith('签发人'))
  const left = cellsFromLeft(number.left)
  const isPlaced = isUpward ? Math.abs(left - 1) <= 0.5 : Math.abs(left - cellsFromRight(number.inkRight)) <= 1
  const faults = [
    ...(Math.abs(blank - BLANK_LINES) > LINES_TOLERANCE ? [`标志下空 ${blank.toFixed(1)} 行`] : []),
    ...(isPlaced ? [] : [`左空 ${left.toFixed(1)} 字，右空 ${cellsFromRight(number.inkRight).toFixed(1)} 字`]),
  ]
  return row(
    'documentNumber',
    faults,
    `“${number.text}”${isUpward ? `左空 ${left.toFixed(1)} 字` : '居中'}，标志下空 ${blank.toFixed(1)} 行`,
  )
}

function proveSignatories({ numberLines }: LetterheadParts, expected: ExpectedLetterhead | undefined): ProofRow {
  const requirement = LETTERHEAD_REQUIREMENTS.signatories
  const wanted = expected?.signatories
  const opens = numberLines.findIndex((line) => segmentsOf(line).some(({ text }) => text.startsWith('签发人：')))
  if (opens < 0) {
    return wanted && wanted.length > 0
      ? row('signatories', ['没有找到签发人'], '')
      : absent('signatories', requirement, '没有签发人')
  }
  const right = Math.min(...numberLines.slice(opens).map((line) => cellsFromRight(line.inkRight)))
  // Names stand in columns: the right edge is that of the longest.
  const lengths = wanted?.map((name) => name.length) ?? []
  const ragged = lengths.length > 0 ? Math.max(...lengths) - Math.min(...lengths) : 0
  const isSameLine = numberLines.at(-1)!.text.includes('号')
    && numberLines.length - opens <= Math.max(1, Math.ceil((wanted?.length ?? 1) / 2))
  const faults = [
    ...(right < 0.5 || right - 1 > 0.5 + ragged ? [`右空 ${right.toFixed(1)} 字`] : []),
    ...(isSameLine || expected?.documentNumber === '' ? [] : ['不与发文字号同行']),
  ]
  return row('signatories', faults, `${wanted?.join('、') ?? '签发人'}，右空 ${right.toFixed(1)} 字`)
}

function proveRule({ page, lines }: PageParts, { numberLines, markBottom }: LetterheadParts, pitch: number): ProofRow {
  const rule = page.rules.find(({ direction, isRed, top }) => direction === 'horizontal' && isRed && top > markBottom)
  if (!rule) return row('redRule', ['没有找到红色分隔线'], '')
  const width = TEXT_AREA_MM.right - TEXT_AREA_MM.left
  const widthMm = pointsToMm(rule.right - rule.left)
  const numberFoot = numberLines.at(-1) ? numberLines.at(-1)!.centre + STANDARD.bodySizePt / 2 : null
  const belowMm = numberFoot === null ? RULE_BELOW_MM : pointsToMm(rule.top - numberFoot)
  const title = lines.find(({ sizePt }) => isTitleSize(sizePt))
  const blank = title ? (title.centre - pitch / 2 - rule.bottom) / pitch : BLANK_LINES
  const faults = [
    ...(Math.abs(widthMm - width) > 1 || Math.abs(rule.left - AREA_PT.left) > 3
      ? [`宽 ${inMm(widthMm)}，左端在 ${inMm(pointsToMm(rule.left))}`]
      : []),
    ...(Math.abs(belowMm - RULE_BELOW_MM) > 1 ? [`在发文字号下 ${inMm(belowMm)}`] : []),
    ...(Math.abs(blank - BLANK_LINES) > LINES_TOLERANCE ? [`其下空 ${blank.toFixed(1)} 行`] : []),
  ]
  return row(
    'redRule',
    faults,
    `发文字号下 ${inMm(belowMm)}，宽 ${inMm(widthMm)}，粗 ${pointsToMm(rule.thickness).toFixed(2)} 毫米，其下空 ${blank.toFixed(1)} 行`,
  )
}
