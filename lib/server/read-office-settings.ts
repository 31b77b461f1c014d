import type { Actor } from '@/lib/auth/actor'
import { officeSettingsSchema, type OfficeSettings } from './office-settings'
import type { Services } from './services'

/** The office's settings; the defaults while none are saved. */
export async function readOfficeSettings(actor: Actor, services: Services): Promise<OfficeSettings> {
  return officeSettingsSchema.parse((await services.store.readOfficeSettings(actor.officeId)) ?? {})
}
