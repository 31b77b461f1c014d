import { findLastYear } from '@/lib/server/find-last-year'
import { endpoint } from '@/lib/server/http/endpoint'

export const GET = endpoint<{ id: string }>(async ({ params, actor, services }) =>
  Response.json({ report: await findLastYear(actor, services, params.id) }),
)
