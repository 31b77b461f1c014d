import { classify } from '@/lib/importers/classify/classify'
import { ImportRefusal } from '@/lib/importers/import-refusal'
import { mend } from '@/lib/importers/mend/mend'
import { readTxt } from '@/lib/importers/txt/read-txt'
import { PART_IDS } from '@/lib/template/part'
import { apiRequest, ApiError } from './api-request'
import { freshId } from './fresh-id'
import type { ImportNote } from './import-note'
import { changedBodies } from './replace-bodies'
import { reportApi } from './report-api'

const NO_ISSUER = '××'

/** The template whose wording suits the issuers best. */
function templateFor(issuers: readonly string[]): string {
  const [first = ''] = issuers
  if (issuers.length > 1) return 'joint'
  if (/(街道|镇|乡)/.test(first)) return 'town'
  return /人民政府$/.test(first) ? 'government' : 'department'
}

/**
 * Makes a report of a text file: read, sorted and mended in the browser, stored part by part. `year` counts where the
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
  const body = { templateId: templateFor(issuers), year: fields.year, issuers: named }
  const { id } = (await (await apiRequest('/api/reports', { method: 'POST', body })).json()) as { id: string }
  const { report, revisions } = await reportApi.open(id)
  const title = fields.titleLines.some((line) => line !== '') ? fields.titleLines : report.fields.titleLines
  const imported = {
    ...report,
    partOrder,
    sections,
    fields: { ...fields, issuers: named, titleLines: title, direction: report.fields.direction },
  }
  for (const change of changedBodies(report, imported)) {
    const save = { target: change.target, baseRevision: revisions[change.target] ?? 0, body: change.body }
    const result = await reportApi.save(id, save, { keepalive: false })
    if (result.kind !== 'saved') {
      const reason = 'message' in result ? result.message : '连接不上本机服务，请确认程序仍在运行。'
      throw new ApiError(
        0,
        'importIncomplete',
        `导入没有完成：${reason}列表中的这份报告不完整，请移入回收站后重新导入。`,
      )
    }
  }
  const messages = [...read.messages, ...classified.messages, ...mended.messages].map((message) => message.text)
  return { reportId: id, note: { fileName: file.name, messages, dropped: classified.source.dropped } }
}
