import { endpoint } from '@/lib/server/http/endpoint'
import { restoreVersion } from '@/lib/server/restore-version'

export const POST = endpoint<{ id: string; versionId: string }>(async ({ params, actor, services }) =>
  Response.json(await restoreVersion(actor, services, params.id, params.versionId)),
)
