import { endpoint } from '@/lib/server/http/endpoint'
import { readJson } from '@/lib/server/http/read-json'
import { officeSettingsSchema } from '@/lib/server/office-settings'
import { readOfficeSettings } from '@/lib/server/read-office-settings'
import { saveOfficeSettings } from '@/lib/server/save-office-settings'

export const GET = endpoint(async ({ actor, services }) => Response.json(await readOfficeSettings(actor, services)))

export const PUT = endpoint(async ({ request, actor, services }) => {
  const settings = await readJson(request, officeSettingsSchema)
  await saveOfficeSettings(actor, services, settings)
  return Response.json(settings)
})
