import { ImportRefusal } from '@/lib/importers/import-refusal'
import { sortPastedReport } from '@/lib/importers/sort-pasted-report'
import { readTxt } from '@/lib/importers/txt/read-txt'
import { apiRequest, ApiError } from './api-request'
import { freshId } from './fresh-id'
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

export interface ImportedText {
  reportId: string
  /** What was noticed on the way, in Chinese, for the user. */
  messages: string[]
}

/**
 * Makes a report of a text file: read and sorted in the browser, stored part by part. `year` counts where the text names
 * none. Throws ImportRefusal for a file that is not taken in, ApiError when the server does not take it.
 */
export async function importTextFile(file: File, year: number): Promise<ImportedText> {
  const { lines, messages } = readTxt(new Uint8Array(await file.arrayBuffer()))
  const sorted = sortPastedReport(lines, { nextBlockId: () => freshId('b') })
  if (!sorted.isWholeReport) {
    throw new ImportRefusal('notText', `“${file.name}”里没有找到报告的部分标题（如“主要举措和成效”“存在的不足”），没有导入。请核对文件，或新建报告后把文字粘贴进去。`)
  }
  const issuers = (sorted.fields.issuers ?? []).filter((issuer) => issuer.trim() !== '')
  const named = issuers.length > 0 ? issuers : [NO_ISSUER]
  const created = await apiRequest('/api/reports', {
    method: 'POST',
    body: { templateId: templateFor(issuers), year: sorted.fields.year ?? year, issuers: named },
  })
  const { id } = (await created.json()) as { id: string }
  const { report, revisions } = await reportApi.open(id)
  const imported = {
    ...report,
    partOrder: sorted.partOrder,
    sections: sorted.sections,
    fields: { ...report.fields, ...sorted.fields, issuers: named },
  }
  for (const { target, body } of changedBodies(report, imported)) {
    const result = await reportApi.save(id, { target, baseRevision: revisions[target] ?? 0, body }, { keepalive: false })
    if (result.kind !== 'saved') {
      const reason = 'message' in result ? result.message : '连接不上本机服务，请确认程序仍在运行。'
      throw new ApiError(0, 'importIncomplete', `导入没有完成：${reason}列表中的这份报告不完整，请移入回收站后重新导入。`)
    }
  }
  return { reportId: id, messages: [...messages, ...sorted.messages].map((message) => message.text) }
}
