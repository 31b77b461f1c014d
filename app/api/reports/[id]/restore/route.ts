import { endpoint } from '@/lib/server/http/endpoint'
import { restoreReport } from '@/lib/server/restore-report'

export const POST = endpoint<{ id: string }>(async ({ params, actor, services }) => {
  await restoreReport(actor, services, params.id)
  return new Response(null, { status: 204 })
})
