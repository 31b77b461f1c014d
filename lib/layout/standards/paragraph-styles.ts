import type { ReportSettings } from '@/lib/report/settings'
import type { ParagraphStyle, ParagraphStyleName } from '../paragraph-style'
import { CELL_PT, FIRST_LINE_CELLS, IMPRINT, LINE_PITCHES_PT, TYPE_SIZES_PT } from './gbt-9704-2012'

export type ParagraphStyles = Readonly<Record<ParagraphStyleName, ParagraphStyle>>

/**
 * GB/T 9704-2012: 份号, 紧急程度 and 发文字号 [7.2], 标题 [7.3.1], 主送机关 [7.3.2], 正文 and its levels [7.3.3], 附件说明
 * [7.3.4], 署名 and 成文日期 [7.3.5], 附注 [7.3.6], 附件 [7.3.7], 版记 [7.4], with the departures of the house settings.
 */
export function paragraphStyles(settings: ReportSettings): ParagraphStyles {
  const body: ParagraphStyle = {
    name: '公文正文',
    typeface: 'imitationSong',
    digits: settings.digits,
    bold: false,
    sizePt: TYPE_SIZES_PT.third,
    linePitchPt: LINE_PITCHES_PT[settings.linePitch],
    align: 'justify',
    cellPt: CELL_PT,
    firstLineCells: FIRST_LINE_CELLS,
    onGrid: true,
    keepsWithNext: false,
    outlineLevel: null,
  }
  const line: ParagraphStyle = { ...body, align: 'left', firstLineCells: 0 }
  const title: ParagraphStyle = {
    ...line,
    name: '公文标题',
    typeface: settings.titleTypeface,
    digits: settings.titleTypeface,
    // 小标宋 and 黑体 are heavy by themselves.
    bold: settings.titleTypeface === 'song',
    sizePt: TYPE_SIZES_PT.second,
    align: 'center',
    onGrid: false,
  }
  const tableCell: ParagraphStyle = {
    ...line,
    name: '表格文字',
    sizePt: TYPE_SIZES_PT.smallFourth,
    linePitchPt: 18,
    cellPt: TYPE_SIZES_PT.smallFourth,
    onGrid: false,
  }
  return {
    copyNumber: { ...line, name: '份号' },
    urgency: { ...line, name: '紧急程度', typeface: 'gothic' },
    documentNumber: { ...line, name: '发文字号和签发人' },
    documentNumberCentered: { ...line, name: '发文字号', align: 'center' },
    title,
    recipients: { ...body, name: '主送机关', firstLineCells: 0 },
    body,
    heading1: { ...body, name: '一级标题', typeface: 'gothic', outlineLevel: 1 },
    heading2: { ...body, name: '二级标题', typeface: 'regularScript', outlineLevel: 2 },
    heading3: { ...body, name: '三级标题', outlineLevel: 3 },
    heading4: { ...body, name: '四级标题', outlineLevel: 4 },
    attachmentNote: { ...body, name: '附件说明', firstLineCells: 0 },
    signature: { ...line, name: '署名和成文日期' },
    annotation: { ...body, name: '附注' },
    attachmentLabel: { ...line, name: '附件序号', typeface: 'gothic' },
    attachmentTitle: { ...title, name: '附件标题' },
    imprint: {
      ...line,
      name: '版记',
      sizePt: TYPE_SIZES_PT.fourth,
      linePitchPt: IMPRINT.linePitchPt,
      align: 'justify',
      cellPt: TYPE_SIZES_PT.fourth,
      onGrid: false,
    },
    tableCaption: {
      ...tableCell,
      name: '表题',
      typeface: 'gothic',
      sizePt: TYPE_SIZES_PT.fourth,
      linePitchPt: body.linePitchPt,
      align: 'center',
      keepsWithNext: true,
    },
    tableHead: { ...tableCell, name: '表头', typeface: 'gothic', align: 'center' },
    tableCell,
  }
}
