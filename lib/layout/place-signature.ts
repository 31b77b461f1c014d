import { PAGE, SIGNATURE } from './standards/gbt-9704-2012'
import { widthInCells } from './width-in-cells'

export interface SignatureLine {
  /** One text, or the names that stand side by side above their seals, with the cell at which each begins. */
  texts: { text: string; atCells: number }[]
  blankLinesAbove: number
}

const LINE_CELLS = PAGE.charactersPerLine
/** A date of usual length, for a 署名 that has none yet. */
const USUAL_DATE = '2026年2月13日'

/**
 * 署名 and 成文日期 (GB/T 9704-2012 7.3.5); `date` null while unknown. Lines too long for their place begin further left,
 * at most at the edge of the 版心.
 */
export function placeSignature(names: string[], date: string | null, sealed: boolean): SignatureLine[] {
  return sealed ? placeSealed(names, date) : placePlain(names, date)
}

/**
 * Without a seal [7.3.5.2]: 署名 two characters from the right, the date starting two characters right of its start;
 * where the date would then stand less than two characters from the right, it stands two from the right and 署名 moves
 * left. The last of several 署名 governs the date.
 */
function placePlain(names: string[], date: string | null): SignatureLine[] {
  const { fromRightCells, dateShiftCells, blankLinesAbove } = SIGNATURE.plain
  const width = widthInCells(names.at(-1) ?? '')
  const dateWidth = date === null ? 0 : widthInCells(date)
  const dateRight = names.length === 0 ? fromRightCells : Math.max(fromRightCells, width - dateWidth)
  const shifted = dateRight + dateShiftCells + dateWidth - width
  const right = date === null ? fromRightCells : Math.max(fromRightCells, shifted)
  const lines = names.map((text) => [endingAt(text, LINE_CELLS - right)])
  if (date !== null) lines.push([endingAt(date, LINE_CELLS - dateRight)])
  return lines.map((texts, index) => ({ texts, blankLinesAbove: index === 0 ? blankLinesAbove : 0 }))
}

/**
 * With a seal [7.3.5.1]: the date four characters from the right, 署名 centred above it; of a joint issue the names in
 * rows of up to three, so far apart that their seals do not touch, the last name above the date.
 */
function placeSealed(names: string[], date: string | null): SignatureLine[] {
  const { dateFromRightCells, leastFromRightCells, sealCells, sealsPerRow } = SIGNATURE.sealed
  const { blankLinesAbove, blankLinesBetweenRows } = SIGNATURE.sealed
  const nameCells = Math.max(0, ...names.map(widthInCells))
  const dateCentre = LINE_CELLS - dateFromRightCells - widthInCells(date ?? USUAL_DATE) / 2
  const lastCentre = Math.max(LINE_CELLS / 2, Math.min(dateCentre, LINE_CELLS - leastFromRightCells - nameCells / 2))
  const step = Math.max(sealCells, nameCells + 1)
  const fitting = 1 + Math.floor((lastCentre - Math.max(nameCells, sealCells) / 2) / step)
  const perRow = Math.max(1, Math.min(sealsPerRow, names.length, fitting))

  const lines: SignatureLine[] = []
  for (let start = 0; start < names.length; start += perRow) {
    const row = names.slice(start, start + perRow)
    const texts = row.map((text, index) => centredAt(text, lastCentre - (row.length - 1 - index) * step))
    lines.push({ texts, blankLinesAbove: start === 0 ? blankLinesAbove : blankLinesBetweenRows })
  }
  const dateBlankLines = names.length === 0 ? blankLinesAbove : 0
  if (date !== null) lines.push({ texts: [centredAt(date, lastCentre)], blankLinesAbove: dateBlankLines })
  return lines
}

function endingAt(text: string, end: number) {
  return { text, atCells: Math.max(0, end - widthInCells(text)) }
}

function centredAt(text: string, centre: number) {
  return { text, atCells: Math.max(0, centre - widthInCells(text) / 2) }
}
