import { z } from 'zod'
import { inlineSchema, reportText } from './inline'

/** 1 一、 2（一） 3 1. 4（1） */
export const headLevelSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
export type HeadLevel = z.infer<typeof headLevelSchema>

/** auto: numbered by structure, `mark` is empty. literal: the author's own mark, kept as it is (导入、粘贴的标题). */
export const numberingSchema = z.enum(['auto', 'literal'])

const common = {
  /** Stable and unique in the report. */
  blockId: z.string().min(1).max(40),
  /** submission: a passage only for the copy sent upward (仅报送稿), left out of the published one. */
  audience: z.enum(['all', 'submission']),
}

const headingSchema = z.strictObject({
  type: z.literal('heading'),
  ...common,
  level: headLevelSchema,
  numbering: numberingSchema,
  mark: reportText(20),
  content: z.array(inlineSchema),
})

/** A body paragraph; with `level` it opens with a mark, usually of a run-in head. 一是、二是 are ordinary text. */
const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  ...common,
  level: headLevelSchema.optional(),
  numbering: numberingSchema.optional(),
  mark: reportText(20).optional(),
  content: z.array(inlineSchema),
})

const cellSchema = z.strictObject({
  header: z.boolean(),
  colspan: z.number().int().min(1).max(50),
  rowspan: z.number().int().min(1).max(1000),
  content: z.array(inlineSchema),
})

const tableSchema = z.strictObject({
  type: z.literal('table'),
  ...common,
  rows: z.array(z.strictObject({ cells: z.array(cellSchema).max(50) })).min(1).max(1000),
})

export const blockSchema = z.discriminatedUnion('type', [headingSchema, paragraphSchema, tableSchema])
export type Block = z.infer<typeof blockSchema>
export type Heading = z.infer<typeof headingSchema>
export type Paragraph = z.infer<typeof paragraphSchema>
export type Table = z.infer<typeof tableSchema>
export type TableCell = z.infer<typeof cellSchema>
