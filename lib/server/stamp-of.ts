import type { Actor } from '@/lib/auth/actor'
import type { Stamp } from '@/lib/storage/report-store'
import type { Services } from './services'

/** Who writes, for which office, now. */
export function stampOf(actor: Actor, services: Pick<Services, 'now'>): Stamp {
  return { officeId: actor.officeId, actorId: actor.id, at: services.now().toISOString() }
}
