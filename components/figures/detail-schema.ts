import { z } from 'zod'
import { approximationSchema } from '@/lib/report/figure'

export const sourceOfficeSchema = z.string().max(60, '供数单位最长 60 个字，请用简称。')

/** What a row says beside its values; '' where nothing is said. */
export const detailSchema = z.object({
  approximation: z.enum(['', ...approximationSchema.options]),
  sourceOffice: sourceOfficeSchema,
  basis: z.string().max(400, '口径最长 400 个字，请精简，超出时不保存。'),
  note: z.string().max(400, '备注最长 400 个字，请精简，超出时不保存。'),
})
export type FigureDetails = z.infer<typeof detailSchema>
