import { endpoint } from '@/lib/server/http/endpoint'
import { readJson } from '@/lib/server/http/read-json'
import { listRevisions } from '@/lib/server/list-revisions'
import { saveRevision, saveRevisionInput } from '@/lib/server/save-revision'

export const GET = endpoint<{ id: string }>(async ({ request, params, actor, services }) => {
  const target = new URL(request.url).searchParams.get('target') ?? ''
  return Response.json({ revisions: await listRevisions(actor, services, params.id, target) })
})

export const POST = endpoint<{ id: string }>(async ({ request, params, actor, services }) =>
  Response.json(await saveRevision(actor, services, params.id, await readJson(request, saveRevisionInput))),
)
