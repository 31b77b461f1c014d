import { z } from 'zod'
import { indicatorSchema } from '@/lib/template/indicator'
import { attachmentSchema } from './attachment'
import { fieldsSchema } from './fields'
import { figureSchema } from './figure'
import { dismissalSchema, explanationSchema, reportSchema, SECTION_IDS, sectionSchema, type Report, type SectionId } from './report'

const order = z.array(z.string()).max(1000)

/** The rest of a report: what is neither section, fields, nor a row of a list. */
export const restSchema = reportSchema
  .pick({ state: true, template: true, partOrder: true, settings: true })
  .extend({ indicatorOrder: order, figureOrder: order, attachmentOrder: order })
export type Rest = z.infer<typeof restSchema>

/** What one save replaces: a section, the fields, one figure row, one indicator, one attachment, one dismissal, one explanation, or the rest. */
export type RevisionTarget =
  | `section:${SectionId}`
  | 'fields'
  | `figure:${string}`
  | `indicator:${string}`
  | `attachment:${string}`
  | `dismissal:${string}`
  | `explanation:${string}`
  | 'rest'

const rowKinds = {
  figure: figureSchema,
  indicator: indicatorSchema,
  attachment: attachmentSchema,
  dismissal: dismissalSchema,
  explanation: explanationSchema,
} as const

/** The schema of a target's body; null for an unknown target. A row (figure, indicator, attachment, dismissal, explanation) may be null: deleted. */
export function bodySchemaOf(target: string): z.ZodType | null {
  if (target === 'fields') return fieldsSchema
  if (target === 'rest') return restSchema
  const [kind, id] = [target.slice(0, target.indexOf(':')), target.slice(target.indexOf(':') + 1)]
  if (kind === 'section') return (SECTION_IDS as readonly string[]).includes(id) ? sectionSchema : null
  if (kind in rowKinds && /^[\w-]{1,80}$/.test(id)) return rowKinds[kind as keyof typeof rowKinds].nullable()
  return null
}

export interface TargetBody {
  target: RevisionTarget
  body: unknown
}

/** Which report the bodies belong to, and the version of the shape they are stored in. */
export interface ReportIdentity {
  schemaVersion: number
  id: string
  officeId: string
}

/** A report as the set of its separately saved bodies. */
export function splitReport(report: Report): TargetBody[] {
  const rest: Rest = {
    state: report.state,
    template: report.template,
    partOrder: report.partOrder,
    settings: report.settings,
    indicatorOrder: report.indicators.map((indicator) => indicator.id),
    figureOrder: report.figures.map((figure) => figure.figureId),
    attachmentOrder: report.attachments.map((attachment) => attachment.attachmentId),
  }
  return [
    ...SECTION_IDS.map((id): TargetBody => ({ target: `section:${id}`, body: report.sections[id] })),
    { target: 'fields', body: report.fields },
    ...report.indicators.map((body): TargetBody => ({ target: `indicator:${body.id}`, body })),
    ...report.figures.map((body): TargetBody => ({ target: `figure:${body.figureId}`, body })),
    ...report.attachments.map((body): TargetBody => ({ target: `attachment:${body.attachmentId}`, body })),
    ...report.dismissals.map((body): TargetBody => ({ target: `dismissal:${body.dismissalId}`, body })),
    ...report.explanations.map((body): TargetBody => ({ target: `explanation:${body.explanationId}`, body })),
    { target: 'rest', body: rest },
  ]
}

/** The counterpart of splitReport, as JSON for openReport. Rows outside the stored order come last, deleted rows not at all. */
export function joinReport(identity: ReportIdentity, bodies: TargetBody[]): unknown {
  const body = (target: RevisionTarget) => bodies.find((entry) => entry.target === target)?.body
  const rest = body('rest') as Partial<Rest> | undefined
  const rows = (kind: string, order: string[] = []) => {
    const prefix = `${kind}:`
    const found = bodies.filter((entry) => entry.target.startsWith(prefix) && entry.body !== null)
    const rank = new Map(order.map((id, index) => [prefix + id, index]))
    return found
      .sort((a, b) => (rank.get(a.target) ?? order.length) - (rank.get(b.target) ?? order.length))
      .map((entry) => entry.body)
  }
  const { indicatorOrder, figureOrder, attachmentOrder, ...others } = rest ?? {}
  return {
    schemaVersion: identity.schemaVersion,
    id: identity.id,
    officeId: identity.officeId,
    ...others,
    fields: body('fields'),
    indicators: rows('indicator', indicatorOrder),
    figures: rows('figure', figureOrder),
    attachments: rows('attachment', attachmentOrder),
    dismissals: rows('dismissal'),
    explanations: rows('explanation'),
    sections: Object.fromEntries(SECTION_IDS.map((id) => [id, body(`section:${id}`)])),
  }
}
