'use client'

import { useSyncExternalStore } from 'react'

let isOpen = false
const listeners = new Set<() => void>()

function publish(next: boolean) {
  isOpen = next
  for (const listener of listeners) listener()
}

/** Opens 整篇转为数据 on whatever page of the report stands. */
export const openRecognise = (): void => publish(true)
export const closeRecognise = (): void => publish(false)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useRecogniseOpen = (): boolean => useSyncExternalStore(subscribe, () => isOpen, () => false)
