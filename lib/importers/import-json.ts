import { z } from 'zod'
import type { Block } from '@/lib/report/block'
import type { ImportSource } from '@/lib/report/import-source'
import type { Report, SectionId } from '@/lib/report/report'
import { walkBlocks } from '@/lib/report/walk'
import { PART_IDS, partIdSchema } from '@/lib/template/part'
import { readSoleOrdinal } from '@/lib/text/head-marks'
import { headText } from './classify/head-text'
import { inlineText, tableText } from './classify/source-line'
import { joinTitleLines } from './join-title-lines'
import type { ImportMessage } from './import-message'

const place = z.union([partIdSchema, z.literal('lead')])
const isoDay = z.iso.date().nullable()
const partSchema = z.strictObject({ present: z.boolean(), headings: z.array(z.string()) })

const headingSchema = z.strictObject({
  level: z.number().int().min(1).max(4),
  mark: z.string(),
  text: z.string(),
  part: place,
  runIn: z.boolean(),
})

/** What `fazhi import --json` prints (docs: the command line); stable. Texts are those of the mended report. */
export const importJsonSchema = z.strictObject({
  title: z.string(),
  /** Joint issuers with a space between; '' when unknown. */
  issuer: z.string(),
  issuerInferred: z.boolean(),
  /** null when the file names no year. */
  year: z.number().int().nullable(),
  documentNumber: z.string().nullable(),
  issueDate: isoDay,
  publishDate: isoDay,
  signature: z.string().nullable(),
  primaryRecipients: z.array(z.string()),
  copiedTo: z.array(z.string()),
  /** The level-1 headings of each part, without their marks. */
  parts: z.record(partIdSchema, partSchema),
  headings: z.array(headingSchema),
  blocks: z.array(z.strictObject({ part: place, kind: z.enum(['heading', 'paragraph', 'table']), text: z.string() })),
  dropped: z.array(z.strictObject({ line: z.number().int().min(1), text: z.string() })),
  messages: z.array(z.strictObject({ code: z.string(), text: z.string() })),
})
export type ImportJson = z.infer<typeof importJsonSchema>
type JsonHeading = z.infer<typeof headingSchema>

export interface MendedImport {
  /** As `mend` gives it. */
  report: Report
  source: ImportSource
  messages: readonly ImportMessage[]
}

/** The stable shape of an import, from its mended report, its source and the messages of all stages. */
export function toImportJson(result: MendedImport): ImportJson {
  const { report, source, messages } = result
  const { fields } = report
  const blocks = [...walkBlocks(report)]
  const headings = blocks.flatMap(({ sectionId, block }) => headingOf(block, sectionId) ?? [])
  const headingsOf = (part: SectionId) => headings.filter((heading) => heading.part === part && heading.level === 1)
  return {
    title: joinTitleLines(fields.titleLines),
    issuer: fields.issuers.join(' '),
    issuerInferred: source.issuerInferred,
    year: messages.some(({ code }) => code === 'yearMissing') ? null : fields.year,
    documentNumber: fields.documentNumber || null,
    issueDate: fields.issueDate || null,
    publishDate: fields.publishDate || null,
    signature: fields.issuerSignature || null,
    primaryRecipients: fields.primaryRecipients,
    copiedTo: fields.copiedTo,
    parts: Object.fromEntries(
      PART_IDS.map((part) => [
        part,
        { present: report.sections[part].present, headings: headingsOf(part).map(({ text }) => text) },
      ]),
    ) as ImportJson['parts'],
    headings,
    blocks: blocks.map(({ sectionId, block }) => ({ part: sectionId, kind: block.type, text: blockText(block) })),
    dropped: source.dropped.map(({ line, text }) => ({ line, text })),
    messages: messages.map(({ code, text }) => ({ code, text })),
  }
}

function blockText(block: Block): string {
  return block.type === 'table' ? tableText(block) : (block.mark ?? '') + inlineText(block.content)
}

/** A marked block, or a paragraph that opens with its only 一是 or 二是, as a heading; null for any other. */
function headingOf(block: Block, part: SectionId): JsonHeading | null {
  if (block.type === 'table') return null
  const text = inlineText(block.content)
  if (block.level !== undefined) {
    return { level: block.level, mark: block.mark ?? '', text: headText(text), part, runIn: block.type === 'paragraph' }
  }
  const ordinal = readSoleOrdinal(text)
  if (ordinal === null) return null
  return { level: 4, mark: ordinal, text: headText(text.slice(ordinal.length)), part, runIn: true }
}
