import { judged, type ProofRow } from '../proof-row'
import { STANDARD } from '../standard'
import { twipsToMm } from '../units'
import { childElement } from '../xml-element'
import { plainText } from './docx-elements'
import type { DocxFile } from './docx-file'
import { readFooters, type DocxFooter } from './docx-footers'

const REQUIREMENT = '单页居右、双页居左各空一字，4号宋体，两侧一字线，版心下 7 毫米'
const SONG = /宋体|SimSun|Songti/i

/** 页码 [7.5]: a footer of its own for odd and for even pages. */
export function proveFooters(file: DocxFile): ProofRow {
  const footers = readFooters(file)
  const differ = childElement(file.settings, 'w:evenAndOddHeaders')
  const isSwitchedOn = differ !== undefined && !['0', 'false'].includes(differ.attributes['w:val'] ?? '')
  const faults = [
    ...(isSwitchedOn ? [] : ['没有设“奇偶页不同”']),
    ...faultsOf(footers, 'default', '单页', file),
    ...faultsOf(footers, 'even', '双页', file),
  ]
  return judged('pageNumbers', REQUIREMENT, faults.length === 0, faults.slice(0, 3).join('；') || '单页、双页页脚都符合')
}

function faultsOf(footers: readonly DocxFooter[], type: 'default' | 'even', name: string, file: DocxFile): string[] {
  const ofType = footers.filter((footer) => footer.type === type)
  if (ofType.length === 0) return [`没有${name}页脚`]
  return ofType.flatMap((footer) => faultOf(footer, file)).map((fault) => `${name}${fault}`)
}

function faultOf({ root, paragraphs, fields, type }: DocxFooter, { sections }: DocxFile): string[] {
  const paragraph = paragraphs.find((each) => plainText(each) !== '')
  if (!root || !paragraph) return ['页脚是空的']
  const { format, runs } = paragraph
  const side = type === 'even' ? 'left' : 'right'
  const indentMm = twipsToMm((side === 'left' ? format.indentLeft : format.indentRight) ?? 0)
  const inked = runs.filter(({ text }) => text.trim() !== '')
  const margins = childElement(sections[0], 'w:pgMar')?.attributes ?? {}
  const belowMm = twipsToMm(Number(margins['w:bottom']) - Number(margins['w:footer']) - (format.lineTwips ?? 0) / 2)
  return [
    ...(fields.includes('PAGE') ? [] : ['页脚没有页码域']),
    ...(/^—\d*—$/.test(plainText(paragraph)) ? [] : [`页码“${paragraph.text}”两侧不是一字线`]),
    ...(format.align === side || (side === 'left' && format.align === 'start') || (side === 'right' && format.align === 'end') ? [] : ['页码位置不对']),
    ...(Math.abs(indentMm - STANDARD.cellMm) < STANDARD.cellMm / 2 ? [] : [`页码空 ${indentMm.toFixed(1)} 毫米，不是一字`]),
    ...(inked.every((run) => run.format.sizePt === STANDARD.pageNumberSizePt) ? [] : ['页码不是4号']),
    ...(inked.every((run) => SONG.test(run.format.ascii ?? '') && SONG.test(run.format.eastAsia ?? '')) ? [] : ['页码不是宋体']),
    ...(Math.abs(belowMm - STANDARD.pageNumberBelowMm) <= 1 ? [] : [`页码在版心下 ${belowMm.toFixed(1)} 毫米`]),
  ]
}
