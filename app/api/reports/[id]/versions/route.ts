import { endpoint } from '@/lib/server/http/endpoint'
import { readJson } from '@/lib/server/http/read-json'
import { listVersions } from '@/lib/server/list-versions'
import { nameVersion, nameVersionInput } from '@/lib/server/name-version'

export const GET = endpoint<{ id: string }>(async ({ params, actor, services }) =>
  Response.json({ versions: await listVersions(actor, services, params.id) }),
)

export const POST = endpoint<{ id: string }>(async ({ request, params, actor, services }) => {
  const named = await nameVersion(actor, services, params.id, await readJson(request, nameVersionInput))
  return Response.json(named, { status: 201 })
})
