import { createReport, createReportInput } from '@/lib/server/create-report'
import { endpoint } from '@/lib/server/http/endpoint'
import { readJson } from '@/lib/server/http/read-json'
import { listBinnedReports } from '@/lib/server/list-binned-reports'
import { listReports } from '@/lib/server/list-reports'

export const GET = endpoint(async ({ request, actor, services }) => {
  const binned = new URL(request.url).searchParams.has('binned')
  return Response.json({ reports: binned ? await listBinnedReports(actor, services) : await listReports(actor, services) })
})

export const POST = endpoint(async ({ request, actor, services }) => {
  const created = await createReport(actor, services, await readJson(request, createReportInput))
  return Response.json(created, { status: 201 })
})
