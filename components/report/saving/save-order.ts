import { isLocked, isLockedTarget } from '@/lib/report/report-lock'
import type { Rest } from '@/lib/report/revision'

/** A target with what of it is on its way, and what waits to be. */
interface Traffic {
  target: string
  inFlight?: { body: unknown }
  pending?: { body: unknown }
}

const locks = (part?: { body: unknown }) => part !== undefined && isLocked((part.body as Rest).state)
const opens = (part?: { body: unknown }) => part !== undefined && !isLocked((part.body as Rest).state)

/**
 * Whether a save must wait for others, so that the server never sees text that comes after the lock of 签发: a save that
 * signs goes after the words typed before it, and words typed after 退回起草 go behind the save that takes it back.
 * `busy`: the other targets that are unsaved and will be sent, or wait for the user's choice.
 */
export function mustWait(save: { target: string; body: unknown }, busy: readonly Traffic[]): boolean {
  if (save.target === 'rest') return locks(save) && busy.some(({ target }) => isLockedTarget(target))
  if (!isLockedTarget(save.target)) return false
  const rest = busy.find(({ target }) => target === 'rest')
  return rest !== undefined && (opens(rest.inFlight) || opens(rest.pending))
}
