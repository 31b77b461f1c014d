import type { ReportSettings } from '@/lib/report/settings'
import { PAGE_NUMBER_REQUIREMENTS } from '../pdf/prove-page-numbers'
import { absent, judged, type ProofRow } from '../proof-row'
import { STANDARD } from '../standard'
import { twipsToMm } from '../units'
import { childElement } from '../xml-element'
import { plainText } from './docx-elements'
import type { DocxFile } from './docx-file'
import { readFooters, type DocxFooter } from './docx-footers'

type Place = ReportSettings['pageNumbers']

const ALIGNS: Readonly<Record<'left' | 'right' | 'center', readonly string[]>> = {
  left: ['left', 'start'],
  right: ['right', 'end'],
  center: ['center'],
}
const SONG = /宋体|SimSun|Songti/i

/** 页码 [7.5]: a footer of its own for odd and for even pages; the section of a 版记 on a page of its own has none. */
export function proveFooters(file: DocxFile, place: Place): ProofRow {
  const requirement = PAGE_NUMBER_REQUIREMENTS[place]
  const all = readFooters(file)
  const isBlank = ({ paragraphs }: DocxFooter) => paragraphs.every((paragraph) => plainText(paragraph) === '')
  if (place === 'none') {
    return all.every(isBlank)
      ? absent('pageNumbers', requirement, '没有页码')
      : judged('pageNumbers', requirement, false, '页脚有页码')
  }
  const footers = all.filter((footer) => footer.section === 0 || !isBlank(footer))
  const differ = childElement(file.settings, 'w:evenAndOddHeaders')
  const isSwitchedOn = differ !== undefined && !['0', 'false'].includes(differ.attributes['w:val'] ?? '')
  const faults = [
    ...(isSwitchedOn ? [] : ['没有设“奇偶页不同”']),
    ...faultsOf(footers, 'default', '单页', file, place),
    ...faultsOf(footers, 'even', '双页', file, place),
  ]
  return judged('pageNumbers', requirement, faults.length === 0, faults.slice(0, 3).join('；') || '单页、双页页脚都符合')
}

function faultsOf(
  footers: readonly DocxFooter[],
  type: 'default' | 'even',
  name: string,
  file: DocxFile,
  place: Place,
): string[] {
  const ofType = footers.filter((footer) => footer.type === type)
  if (ofType.length === 0) return [`没有${name}页脚`]
  return ofType.flatMap((footer) => faultOf(footer, file, place)).map((fault) => `${name}${fault}`)
}

function faultOf({ root, paragraphs, fields, type }: DocxFooter, { sections }: DocxFile, place: Place): string[] {
  const paragraph = paragraphs.find((each) => plainText(each) !== '')
  if (!root || !paragraph) return ['页脚是空的']
  const { format, runs } = paragraph
  const side = type === 'even' ? 'left' : 'right'
  const indentMm = twipsToMm((side === 'left' ? format.indentLeft : format.indentRight) ?? 0)
  const inked = runs.filter(({ text }) => text.trim() !== '')
  const margins = childElement(sections[0], 'w:pgMar')?.attributes ?? {}
  const belowMm = STANDARD.marginsMm.bottom - twipsToMm(Number(margins['w:footer']) + (format.lineTwips ?? 0) / 2)
  return [
    ...(fields.includes('PAGE') ? [] : ['页脚没有页码域']),
    ...(/^—\d*—$/.test(plainText(paragraph)) ? [] : [`页码“${paragraph.text}”两侧不是一字线`]),
    ...(ALIGNS[place === 'centered' ? 'center' : side].includes(format.align ?? 'left') ? [] : ['页码位置不对']),
    ...(place === 'centered' || Math.abs(indentMm - STANDARD.cellMm) < STANDARD.cellMm / 2
      ? []
      : [`页码空 ${indentMm.toFixed(1)} 毫米，不是一字`]),
    ...(inked.every((run) => run.format.sizePt === STANDARD.pageNumberSizePt) ? [] : ['页码不是4号']),
    ...(inked.every((run) => SONG.test(run.format.ascii ?? '') && SONG.test(run.format.eastAsia ?? ''))
      ? []
      : ['页码不是宋体']),
    ...(Math.abs(belowMm - STANDARD.pageNumberBelowMm) <= 1 ? [] : [`页码在版心下 ${belowMm.toFixed(1)} 毫米`]),
  ]
}
