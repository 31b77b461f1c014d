import { z } from 'zod'
import { reportText } from './inline'

/** What stands before or behind a number that is not exact: 余、多、近、约、以上、不少于…… */
export const approximationSchema = z.enum(['余', '多', '近', '约', '以上', '不少于', '以内'])

/** What the text goes on printing of a figure that changed after 送审, until the change is confirmed. */
const heldValuesSchema = z.strictObject({
  value: reportText(40),
  previousValue: reportText(40),
  approximation: approximationSchema.nullable(),
})
export type HeldValues = z.infer<typeof heldValuesSchema>

/**
 * A figure (数据): an indicator's value for the reporting year beside the previous year's.
 * Values are decimals kept as typed ("5.90"); empty is 未填. What is not a number stays as typed until mended
 * and resolves to nothing. The value of a derived indicator is never typed: both stay empty.
 */
export const figureSchema = z.strictObject({
  figureId: z.string().min(1).max(80),
  indicatorId: z.string().min(1).max(80),
  value: reportText(40),
  previousValue: reportText(40),
  approximation: approximationSchema.nullable(),
  sourceOffice: reportText(60),
  note: reportText(400),
  /** Whether last year's value was typed, or read from last year's report and therefore locked in the form. */
  previousFrom: z.enum(['typed', 'lastReport']),
  /** Null while text and form agree. */
  held: heldValuesSchema.nullable(),
})
export type Figure = z.infer<typeof figureSchema>

/** The figure of an indicator for which nothing is known yet; it goes by the indicator's id. */
export const emptyFigure = (indicatorId: string): Figure => ({
  figureId: indicatorId,
  indicatorId,
  value: '',
  previousValue: '',
  approximation: null,
  sourceOffice: '',
  note: '',
  previousFrom: 'typed',
  held: null,
})
