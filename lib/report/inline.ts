import { z } from 'zod'
import { cleanText } from '@/lib/text/clean-text'

/** Text of a report: free of characters that no file can carry. Lengths are UTF-16 units. */
export const reportText = (max: number) => z.string().max(max).transform(cleanText)

const textSchema = z.strictObject({
  type: z.literal('text'),
  text: reportText(100_000),
  /** The inline mark of a run-in head (head and body in one paragraph), from the start through the first 。 */
  runInHead: z.literal(true).optional(),
})

/** A figure in the text: an atomic reference that shows the figure's value with its unit. */
const figureRefSchema = z.strictObject({
  type: z.literal('figureRef'),
  figureId: z.string().min(1).max(80),
  show: z.enum(['value', 'previous', 'change']),
  unit: z.boolean(),
  decimals: z.number().int().min(0).max(6).nullable(),
  round: z.enum(['余', '近', '多']).nullable(),
  runInHead: z.literal(true).optional(),
})

export const inlineSchema = z.discriminatedUnion('type', [textSchema, figureRefSchema])
export type Inline = z.infer<typeof inlineSchema>
export type FigureRef = z.infer<typeof figureRefSchema>
