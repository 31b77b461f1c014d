import { classify } from '@/lib/importers/classify/classify'
import { ImportRefusal } from '@/lib/importers/import-refusal'
import { mend } from '@/lib/importers/mend/mend'
import { readTxt } from '@/lib/importers/txt/read-txt'
import { PART_IDS } from '@/lib/template/part'
import { findTemplate } from '@/templates'
import { fillPlaceholders } from '@/lib/template/fill-placeholders'
import { apiRequest } from '@/components/report/api-request'
import { freshId } from '@/components/report/fresh-id'
import type { ImportNote } from './import-note'

const NO_ISSUER = '××'

/** The template whose wording suits the issuers best. */
function templateFor(issuers: readonly string[]): string {
  const [first = ''] = issuers
  if (issuers.length > 1) return 'joint'
  if (/(街道|镇|乡)/.test(first)) return 'town'
  return /人民政府$/.test(first) ? 'government' : 'department'
}

/**
 * Makes a report of a text file: read, sorted and mended in the browser, stored as a whole. `year` counts where the
 * text names none. Throws ImportRefusal for a file that is not taken in, ApiError when the server does not take it.
 */
export async function importTextFile(file: File, year: number): Promise<{ reportId: string; note: ImportNote }> {
  const read = readTxt(new Uint8Array(await file.arrayBuffer()))
  const classified = classify(read.lines, {
    id: 'imported',
    officeId: 'imported',
    nextBlockId: () => freshId('b'),
    fallbackYear: year,
  })
  const mended = mend(classified.report)
  const { sections, partOrder, fields } = mended.report
  if (PART_IDS.filter((part) => sections[part].present).length < 2) {
    const reason = `“${file.name}”里没有找到报告的部分标题（如“主要举措和成效”“存在的不足”），没有导入。`
    throw new ImportRefusal('notText', `${reason}请核对文件，或新建报告后把文字粘贴进去。`)
  }
  const issuers = fields.issuers.filter((issuer) => issuer.trim() !== '')
  const named = issuers.length > 0 ? issuers : [NO_ISSUER]
  const template = findTemplate(templateFor(issuers))
  if (!template) throw new Error('a template for imports is gone')
  const proposed = template.titleLines.map((line) => fillPlaceholders(line, { year: fields.year, issuer: named.join('　') }))
  const titleLines = fields.titleLines.some((line) => line !== '') ? fields.titleLines : proposed
  const imported = { sections, partOrder, fields: { ...fields, issuers: named, titleLines, direction: template.direction } }
  const body = { templateId: template.id, year: fields.year, issuers: named, imported }
  const { id } = (await (await apiRequest('/api/reports', { method: 'POST', body })).json()) as { id: string }
  const messages = [...read.messages, ...classified.messages, ...mended.messages].map((message) => message.text)
  return { reportId: id, note: { source: file.name, messages, dropped: classified.source.dropped } }
}
