import { endpoint } from '@/lib/server/http/endpoint'
import { readJson } from '@/lib/server/http/read-json'
import { previewReport, previewReportInput } from '@/lib/server/preview-report'

export const POST = endpoint<{ id: string }>(async ({ request, params, actor, services }) =>
  Response.json(await previewReport(actor, services, params.id, await readJson(request, previewReportInput))),
)
