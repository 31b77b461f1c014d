import { MAX_TABLE_FILE_BYTES } from '@/lib/importers/xlsx/table-limits'
import { endpoint } from '@/lib/server/http/endpoint'
import { readBytes } from '@/lib/server/http/read-bytes'
import { readLedgerFile } from '@/lib/server/read-ledger-file'
import { ServerError } from '@/lib/server/server-error'

export const POST = endpoint(async ({ request, actor }) => {
  // A page of another site cannot send this type unasked.
  if (request.headers.get('content-type') !== 'application/octet-stream') {
    throw new ServerError('notJson', '请求的内容类型应为 application/octet-stream，没有处理。请刷新页面后再试。')
  }
  const bytes = await readBytes(request, MAX_TABLE_FILE_BYTES, '请只留下要导入的工作表，去掉图片，另存后再试。')
  return Response.json(await readLedgerFile(actor, bytes))
})
