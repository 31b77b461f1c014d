import { binReport } from '@/lib/server/bin-report'
import { endpoint } from '@/lib/server/http/endpoint'
import { openReport } from '@/lib/server/open-report'

export const GET = endpoint<{ id: string }>(async ({ params, actor, services }) =>
  Response.json(await openReport(actor, services, params.id)),
)

export const DELETE = endpoint<{ id: string }>(async ({ params, actor, services }) => {
  await binReport(actor, services, params.id)
  return new Response(null, { status: 204 })
})
