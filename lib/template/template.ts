import { z } from 'zod'
import { indicatorSchema } from './indicator'
import { partIdSchema, partOrderSchema } from './part'

/**
 * Texts of a template may hold placeholders, filled in by `fillPlaceholders`: {year} (report year N), {nextYear}
 * (N+1), {issuer} (发文机关全称), {region} (the place of the issuer: 云岭县), and for recipients, of its own level,
 * {partyCommittee}, {government}, {peoplesCongress}, {ruleOfLawOffice} (依法治县办), and of the level above,
 * {superiorOffice} (the department above), {superiorPartyCommittee}, {superiorGovernment}, {superiorRuleOfLawOffice}.
 */
const placeholderText = (max: number) => z.string().max(max)

const partTemplateSchema = z.strictObject({
  part: partIdSchema,
  /** Default level-1 heading, without its mark. */
  heading: placeholderText(120).min(1),
  required: z.boolean(),
  /** Guidance (写作指引) shown beside the part: one short sentence each. */
  guidance: z.array(z.string().min(1).max(300)).min(1),
  /** Statutory basis of the part: the document and its article. */
  basis: z.string().min(1).max(300),
  /** What counts as filled: at least so many characters of body, or exactly one of these texts (无。). */
  filled: z.strictObject({ minCharacters: z.number().int().min(0), orExactly: z.array(z.string()).default([]) }),
  /** Level-2 headings offered as a start, in order; the new report holds them as empty run-in or own-line heads. */
  outline: z.array(z.strictObject({ heading: placeholderText(60), guidance: z.string().max(300) })).default([]),
})

/** A template (模板). Declarative, no functions; once published never edited: a change is a new version. */
export const templateSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  version: z.number().int().min(1),
  /** 模板名称 and one sentence for whom it is, as the clerk reads them. */
  name: z.string().min(1).max(40),
  description: z.string().min(1).max(200),
  officeKind: z.enum(['department', 'government', 'town', 'joint']),
  partOrder: partOrderSchema,
  titleLines: z.array(placeholderText(80)).min(1).max(4),
  direction: z.enum(['upward', 'downward', 'parallel']),
  primaryRecipients: z.array(placeholderText(60)),
  copiedTo: z.array(placeholderText(60)),
  /** Lead paragraph (导语) to start from; ends 现将……报告如下： */
  lead: placeholderText(600),
  parts: z.array(partTemplateSchema).length(5),
  /** Indicators copied into a new report, derived ones after their inputs. */
  indicators: z.array(indicatorSchema).max(60),
})
export type Template = z.infer<typeof templateSchema>
export type PartTemplate = z.infer<typeof partTemplateSchema>

/** Checks a template when the module is loaded: a faulty one crashes loudly, at once, with its place. */
export function defineTemplate(template: z.input<typeof templateSchema>): Template {
  return Object.freeze(templateSchema.parse(template))
}

/** The declared part; every template holds all five, so the part is always there. */
export function partTemplateOf(template: Template, part: PartTemplate['part']): PartTemplate {
  const found = template.parts.find((candidate) => candidate.part === part)
  if (!found) throw new Error(`template ${template.id} lacks part ${part}`)
  return found
}
