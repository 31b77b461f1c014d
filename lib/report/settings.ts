import { z } from 'zod'

/**
 * House settings (版式设置): where a unit may depart from GB/T 9704-2012, or choose what it leaves open. Each names its
 * clause; the first value of each is the standard's, or where the standard is silent the custom.
 */
export const settingsSchema = z.strictObject({
  /** 版头 and 版记 (7.2, 7.4), or neither, as on a published page. */
  letterhead: z.boolean(),
  /** 发文机关标志 (7.2.4): the office's name and 文件, or the name alone; the clause permits both. */
  issuerMark: z.enum(['withDocument', 'nameOnly']),
  /** Face of digits and letters in the body (5.2.2 asks for 仿宋): Times New Roman by custom, or 仿宋. */
  digits: z.enum(['western', 'imitationSong']),
  /** Heads of level two (7.3.3): run-in heads stay in their paragraph, or stand on a line of their own without their 。 */
  levelTwoHeads: z.enum(['runIn', 'ownLine']),
  /** Face of the title (7.3.1 asks for 小标宋): 小标宋, 宋体 in bold, or 黑体. */
  titleTypeface: z.enum(['titleSong', 'song', 'gothic']),
  /** Line pitch (5.2.3): 225 mm ÷ 22, or about 29.6 pt so that first and last line touch the edges of the 版心 (撑满版心). */
  linePitch: z.enum(['even', 'fill']),
  /** Grid of the Word file (5.2.3): lines only, or lines and characters. */
  wordGrid: z.enum(['lines', 'linesAndChars']),
  /** 页码 (7.5): odd pages right and even pages left, always centred, or none. */
  pageNumbers: z.enum(['outside', 'centered', 'none']),
  /** 版记 (7.4): at the foot of the last page of text, or alone on the next even page, for printing on both sides. */
  imprintPage: z.enum(['last', 'even']),
  /** 版记 in the Word file (7.4): a box anchored at the foot of the page, or ordinary paragraphs below the text. */
  imprintForm: z.enum(['anchored', 'paragraphs']),
  /** 保留数据控件: figures travel in the Word file as content controls, so that they are known again on import. */
  keepDataControls: z.boolean(),
})
export type ReportSettings = z.infer<typeof settingsSchema>

/** As the standard asks, without 版头 and 版记. */
export const DEFAULT_SETTINGS: Readonly<ReportSettings> = {
  letterhead: false,
  issuerMark: 'withDocument',
  digits: 'western',
  levelTwoHeads: 'runIn',
  titleTypeface: 'titleSong',
  linePitch: 'even',
  wordGrid: 'lines',
  pageNumbers: 'outside',
  imprintPage: 'last',
  imprintForm: 'anchored',
  keepDataControls: false,
}
