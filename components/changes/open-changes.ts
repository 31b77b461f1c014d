'use client'

import { useSyncExternalStore } from 'react'

/** What the list of changes is opened for: to look through it, at one figure first, or because 起草 is asked for. */
export interface ChangesRequest {
  figureId?: string
  returning?: true
}

let request: ChangesRequest | null = null
const listeners = new Set<() => void>()

function publish(next: ChangesRequest | null) {
  request = next
  for (const listener of listeners) listener()
}

/** Opens 待确认的数据改动 on whatever page of the report stands. */
export const openChanges = (wanted: ChangesRequest = {}): void => publish(wanted)
export const closeChanges = (): void => publish(null)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What the list is open for; null while it is closed. */
export const useChangesRequest = (): ChangesRequest | null => useSyncExternalStore(subscribe, () => request, () => null)
