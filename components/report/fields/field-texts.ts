import { z } from 'zod'
import { documentNumberFlaw } from '@/lib/checks/document-number-flaw'
import { fieldsSchema, type ReportFields } from '@/lib/report/fields'
import { formatChineseDate } from '@/lib/text/dates'
import { parseDay } from './parse-day'

/** Every field as the form shows it: lists one a line, days as 2026年2月3日. */
export type FieldTexts = Record<keyof ReportFields, string>

const shape = fieldsSchema.shape
const linesOf = (typed: string) =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
const lines = z.string().transform(linesOf)
const names = z.string().transform((typed) => linesOf(typed.replace(/[、，；,;]/g, '\n')))
const text = z.string().transform((typed) => typed.trim())

/** 云司[2026]3号 → 云司〔2026〕3号; what cannot be told for certain stays as typed. */
function tidyDocumentNumber(typed: string): string {
  const plain = typed.replace(/[０-９]/g, (digit) => digit.normalize('NFKC')).replace(/\s/g, '')
  const flaw = documentNumberFlaw(plain)
  if (flaw === null) return plain
  return flaw.kind === 'malformed' && flaw.right !== null ? flaw.right : typed
}

const day = z.string().transform((typed, context) => {
  if (typed.trim() === '') return ''
  const parsed = parseDay(typed)
  if (parsed !== null) return parsed
  context.addIssue({ code: 'custom', message: `“${typed.trim()}”不是日期，请写作 2026-2-3 或 2026年2月3日。` })
  return z.NEVER
})

/** What is typed in each field → what the report keeps; the messages stand at the field. */
const fieldTextSchemas = {
  issuers: lines.refine((list) => list.length > 0, '请填写发文机关全称，每行一个。').pipe(shape.issuers),
  year: text
    .refine((typed) => /^\d{4}$/.test(typed.normalize('NFKC')), '年度写四位数字，如 2025。')
    .transform((typed) => Number(typed.normalize('NFKC')))
    .pipe(shape.year),
  titleLines: lines.refine((list) => list.length > 0, '请填写标题，回行处另起一行。').pipe(shape.titleLines),
  copyNumber: text.pipe(shape.copyNumber),
  urgency: shape.urgency,
  documentNumber: text.transform(tidyDocumentNumber).pipe(shape.documentNumber),
  signatories: names.pipe(shape.signatories),
  direction: shape.direction,
  primaryRecipients: names.pipe(shape.primaryRecipients),
  copiedTo: names.pipe(shape.copiedTo),
  issuerSignature: lines.transform((list) => list.join('\n')).pipe(shape.issuerSignature),
  sealed: z.enum(['true', 'false']).transform((typed) => typed === 'true'),
  issueDate: day.pipe(shape.issueDate),
  annotation: text.pipe(shape.annotation),
  printingOffice: text.pipe(shape.printingOffice),
  printDate: day.pipe(shape.printDate),
  publishDate: day.pipe(shape.publishDate),
  indexNumber: text.pipe(shape.indexNumber),
  openness: shape.openness,
} satisfies Record<keyof ReportFields, z.ZodType>

export type ParsedField<Name extends keyof ReportFields> =
  { ok: true; value: ReportFields[Name] } | { ok: false; message: string }

/** Reads one field as typed; a message for the user when it cannot be. */
export function parseField<Name extends keyof ReportFields>(name: Name, typed: string): ParsedField<Name> {
  const parsed = fieldTextSchemas[name].safeParse(typed)
  if (parsed.success) return { ok: true, value: parsed.data as ReportFields[Name] }
  return { ok: false, message: messageOf(parsed.error.issues[0]) }
}

/** The limits of the report's own shape carry no words for the user. */
function messageOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'too_big' && issue.origin === 'string') return `内容过长，每项最多 ${issue.maximum} 个字。`
  if (issue?.code === 'too_big' && issue.origin === 'array') return `内容过多，最多 ${issue.maximum} 项。`
  if (issue?.code === 'too_big' || issue?.code === 'too_small') return '数字超出范围，请核对。'
  return issue?.message ?? '内容不符合要求，请核对。'
}

const dayText = (iso: string) => formatChineseDate(iso) ?? ''

export function fieldTextsOf(fields: ReportFields): FieldTexts {
  return {
    ...fields,
    issuers: fields.issuers.join('\n'),
    year: String(fields.year),
    titleLines: fields.titleLines.join('\n'),
    signatories: fields.signatories.join('、'),
    primaryRecipients: fields.primaryRecipients.join('\n'),
    copiedTo: fields.copiedTo.join('\n'),
    sealed: String(fields.sealed),
    issueDate: dayText(fields.issueDate),
    printDate: dayText(fields.printDate),
    publishDate: dayText(fields.publishDate),
  }
}
