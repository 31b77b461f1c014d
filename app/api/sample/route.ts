import { endpoint } from '@/lib/server/http/endpoint'
import { openSample } from '@/lib/server/open-sample'

export const POST = endpoint(async ({ actor, services }) => Response.json(await openSample(actor, services), { status: 201 }))
