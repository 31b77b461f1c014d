import type { ParagraphStyle, ParagraphStyleName } from '../paragraph-style'
import { FIRST_LINE_CELLS, LINE_PITCH_PT, TYPE_SIZES_PT } from './gbt-9704-2012'

const body: ParagraphStyle = {
  name: '公文正文',
  typeface: 'imitationSong',
  digits: 'western',
  sizePt: TYPE_SIZES_PT.third,
  linePitchPt: LINE_PITCH_PT,
  align: 'justify',
  firstLineCells: FIRST_LINE_CELLS,
  onGrid: true,
  outlineLevel: null,
}

const tableCell: ParagraphStyle = {
  ...body,
  name: '表格文字',
  sizePt: TYPE_SIZES_PT.smallFourth,
  linePitchPt: 18,
  align: 'left',
  firstLineCells: 0,
  onGrid: false,
}

/** GB/T 9704-2012: 标题 [7.3.1], 主送机关 [7.3.2], 正文 and its levels [7.3.3], 署名 and 成文日期 [7.3.5]. */
export const PARAGRAPH_STYLES: Readonly<Record<ParagraphStyleName, ParagraphStyle>> = {
  title: {
    ...body,
    name: '公文标题',
    typeface: 'titleSong',
    digits: 'titleSong',
    sizePt: TYPE_SIZES_PT.second,
    align: 'center',
    firstLineCells: 0,
    onGrid: false,
  },
  recipients: { ...body, name: '主送机关', firstLineCells: 0 },
  body,
  heading1: { ...body, name: '一级标题', typeface: 'gothic', outlineLevel: 1 },
  heading2: { ...body, name: '二级标题', typeface: 'regularScript', outlineLevel: 2 },
  heading3: { ...body, name: '三级标题', outlineLevel: 3 },
  heading4: { ...body, name: '四级标题', outlineLevel: 4 },
  signature: { ...body, name: '署名和成文日期', align: 'right', firstLineCells: 0 },
  tableHead: { ...tableCell, name: '表头', typeface: 'gothic', align: 'center' },
  tableCell,
}
