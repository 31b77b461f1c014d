import { endpoint } from '@/lib/server/http/endpoint'
import { readVersion } from '@/lib/server/read-version'

export const GET = endpoint<{ id: string; versionId: string }>(async ({ params, actor, services }) =>
  Response.json(await readVersion(actor, services, params.id, params.versionId)),
)
