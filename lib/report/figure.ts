import { z } from 'zod'
import { reportText } from './inline'

/** What stands before or behind a number that is not exact: 余、多、近、约、以上、不少于…… */
export const approximationSchema = z.enum(['余', '多', '近', '约', '以上', '不少于', '以内'])

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
})
export type Figure = z.infer<typeof figureSchema>
