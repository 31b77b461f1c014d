import { endpoint } from '@/lib/server/http/endpoint'
import { readRevision } from '@/lib/server/read-revision'

export const GET = endpoint<{ id: string; revision: string }>(async ({ request, params, actor, services }) => {
  const target = new URL(request.url).searchParams.get('target') ?? ''
  // What is no number is no revision: 0 is never one.
  const revision = Number.parseInt(params.revision, 10) || 0
  return Response.json(await readRevision(actor, services, params.id, { target, revision }))
})
