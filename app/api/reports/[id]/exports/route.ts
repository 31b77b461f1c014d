import { exportReport, exportReportInput } from '@/lib/server/export-report'
import { endpoint } from '@/lib/server/http/endpoint'
import { readJson } from '@/lib/server/http/read-json'

export const POST = endpoint<{ id: string }>(async ({ request, params, actor, services }) => {
  const input = await readJson(request, exportReportInput)
  const { name, mediaType, bytes } = await exportReport(actor, services, params.id, input, request.signal)
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': mediaType,
      'content-length': String(bytes.byteLength),
      'content-disposition': `attachment; filename="report.${input.format === 'package' ? 'zip' : input.format}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  })
})
