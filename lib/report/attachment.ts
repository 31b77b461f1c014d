import { z } from 'zod'
import { blockSchema } from './block'
import { reportText } from './inline'

/** 附件: named in the 附件说明 below the body, printed on pages of its own (GB/T 9704-2012 7.3.4, 7.3.7). */
export const attachmentSchema = z.strictObject({
  attachmentId: z.string().min(1).max(80),
  /** Its name, without number and without a mark at its end; '\n' where the author breaks the line. */
  title: reportText(400),
  /** Block ids are unique in the whole report. Automatic heads count from one in each attachment. */
  content: z.array(blockSchema).max(10_000),
})
export type Attachment = z.infer<typeof attachmentSchema>
