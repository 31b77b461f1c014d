import { z } from 'zod'
import { indicatorSchema } from '@/lib/template/indicator'
import { PART_IDS, partOrderSchema, type PartId } from '@/lib/template/part'
import { attachmentSchema } from './attachment'
import { blockSchema } from './block'
import { fieldsSchema } from './fields'
import { figureSchema } from './figure'
import { reportText } from './inline'
import { ROW_LIMITS } from './row-limits'
import { settingsSchema } from './settings'

/** The shape below. A change of shape raises it by one and adds one file to migrations/. */
export const SCHEMA_VERSION = 3

/** 导语 and the five parts, in the order in which the data is kept; the printed order is `partOrder`. */
export const SECTION_IDS = ['lead', ...PART_IDS] as const
export type SectionId = 'lead' | PartId

export const REPORT_STATES = ['drafting', 'underReview', 'signed', 'published'] as const
export type ReportState = (typeof REPORT_STATES)[number]
export const STATE_NAMES: Readonly<Record<ReportState, string>> = {
  drafting: '起草',
  underReview: '送审',
  signed: '签发',
  published: '公开',
}

/** A part with `present: false` prints nothing; the lead is always present. */
export const sectionSchema = z.strictObject({
  present: z.boolean(),
  content: z.array(blockSchema).max(10_000),
})
export type Section = z.infer<typeof sectionSchema>

const id = z.string().min(1).max(80)

/** A finding kept as it is (按原文保留), with the reason; it returns when the quoted words change. */
export const dismissalSchema = z.strictObject({
  dismissalId: id,
  code: z.string().max(10),
  quote: reportText(2000),
  reason: reportText(400),
})
export type Dismissal = z.infer<typeof dismissalSchema>

/** 口径说明: how this unit counts an indicator where others count it differently; checks of its rates are then silent. */
export const explanationSchema = z.strictObject({
  explanationId: id,
  /** The indicator's name in the catalogue or in the report. */
  indicator: z.string().min(1).max(80),
  text: reportText(400),
})
export type Explanation = z.infer<typeof explanationSchema>

export const reportSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id,
  officeId: id,
  state: z.enum(REPORT_STATES),
  template: z.strictObject({ id, version: z.number().int().min(1) }),
  partOrder: partOrderSchema,
  fields: fieldsSchema,
  /** Copied from the template, from the catalogue, or the unit's own; in the order of the form. */
  indicators: z.array(indicatorSchema).max(ROW_LIMITS.indicator),
  figures: z.array(figureSchema).max(ROW_LIMITS.figure),
  sections: z.strictObject({
    lead: sectionSchema,
    achievements: sectionSchema,
    leadershipDuty: sectionSchema,
    shortcomings: sectionSchema,
    plan: sectionSchema,
    otherMatters: sectionSchema,
  }),
  /** 附件, in the order of their numbers. */
  attachments: z.array(attachmentSchema).max(ROW_LIMITS.attachment),
  dismissals: z.array(dismissalSchema).max(ROW_LIMITS.dismissal),
  explanations: z.array(explanationSchema).max(ROW_LIMITS.explanation),
  settings: settingsSchema,
})

/** The report as data: everything that is stored, nothing that is computed. */
export type Report = z.infer<typeof reportSchema>
