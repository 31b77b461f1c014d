import type { Actor } from '@/lib/auth/actor'
import type { OfficeSettings } from './office-settings'
import type { Services } from './services'
import { stampOf } from './stamp-of'

/** Replaces the office's settings. */
export function saveOfficeSettings(actor: Actor, services: Services, settings: OfficeSettings): Promise<void> {
  return services.store.saveOfficeSettings(stampOf(actor, services), settings)
}
