import { ExportError, type ExportErrorCode } from '@/lib/exporters/export-error'
import { ImportRefusal } from '@/lib/importers/import-refusal'
import { ReportOpenError } from '@/lib/report/open-report'
import { isStorageError, type StorageErrorCode } from '@/lib/storage/storage-error'
import { ServerError, type ServerErrorCode } from '../server-error'

const STATUS: Readonly<Record<ServerErrorCode | StorageErrorCode | ExportErrorCode, number>> = {
  invalidInput: 400,
  unknownTemplate: 400,
  crossSite: 403,
  notFound: 404,
  stale: 409,
  locked: 409,
  moved: 409,
  newerSchema: 409,
  binned: 410,
  tooLarge: 413,
  notJson: 415,
  misdirected: 421,
  cancelled: 408,
  failed: 500,
  notBuilt: 500,
  timeLimit: 504,
  corrupt: 500,
  newerDatabase: 500,
  dataFolder: 500,
  folderInUse: 503,
  unreachable: 503,
  diskFull: 507,
  unwritable: 507,
}

/** The answer to a failed request: `{ code, message }`, the message in Chinese. What nobody foresaw is logged, never shown. */
export function errorResponse(error: unknown): Response {
  if (error instanceof ServerError) return answer(STATUS[error.code], { ...error.details, code: error.code, message: error.message })
  if (isStorageError(error) || error instanceof ExportError) {
    log(error)
    return answer(STATUS[error.code], { code: error.code, message: error.message })
  }
  if (error instanceof ImportRefusal) return answer(422, { code: error.code, message: error.message })
  if (error instanceof ReportOpenError) return answer(422, { code: error.code, message: error.message })
  log(error)
  return answer(500, { code: 'internal', message: '程序出现意外错误，这次操作没有完成。请再试一次；仍不成功的，请把时间和操作步骤告诉维护人员。' })
}

function answer(status: number, body: Record<string, unknown>): Response {
  return Response.json(body, { status })
}

function log(error: unknown): void {
  process.stderr.write(`${new Date().toISOString()} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
}
