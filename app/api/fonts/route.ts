import { endpoint } from '@/lib/server/http/endpoint'
import { fontSubstitutions } from '@/lib/server/font-substitutions'

export const GET = endpoint(async () => Response.json({ substitutions: fontSubstitutions() }))
