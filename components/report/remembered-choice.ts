'use client'

import { useCallback, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    // A browser that keeps nothing simply starts with the defaults.
    return null
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** A choice of layout this browser remembers; one of `choices`, the first until chosen otherwise. */
export function useRememberedChoice<T extends string>(
  key: string,
  choices: readonly [T, ...T[]],
): [T, (choice: T) => void] {
  const stored = useSyncExternalStore(
    subscribe,
    () => read(key),
    () => null,
  )
  const choice = choices.find((candidate) => candidate === stored) ?? choices[0]
  const choose = useCallback(
    (next: T) => {
      try {
        localStorage.setItem(key, next)
      } catch {
        return
      }
      for (const listener of listeners) listener()
    },
    [key],
  )
  return [choice, choose]
}
