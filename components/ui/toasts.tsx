'use client'

import { useSyncExternalStore } from 'react'
import styles from './toasts.module.css'

interface Toast {
  id: number
  message: string
  tone: 'plain' | 'error'
  action?: { label: string; run: () => void }
}

const STAY_MS = 8000
/** So many stand at once; a new one takes the place of the oldest. */
const MOST = 2
const none: readonly Toast[] = []
let toasts = none
let lastId = 0
const listeners = new Set<() => void>()

function publish(next: readonly Toast[]) {
  toasts = next
  for (const listener of listeners) listener()
}

const dismiss = (id: number) => publish(toasts.filter((toast) => toast.id !== id))

/** A word in passing, with perhaps one way back. Errors stay until closed, the rest goes by itself. */
export function showToast(message: string, options: { tone?: Toast['tone']; action?: Toast['action'] } = {}): void {
  const toast = { id: ++lastId, message, tone: options.tone ?? 'plain', action: options.action }
  publish([...toasts.filter((other) => other.message !== message).slice(1 - MOST), toast])
  if (toast.tone === 'plain') setTimeout(() => dismiss(toast.id), STAY_MS)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where the words appear: bottom right, beside the text rather than over it, read out politely. Stands once in the page. */
export function Toasts() {
  const shown = useSyncExternalStore(
    subscribe,
    () => toasts,
    () => none,
  )
  return (
    <div className={styles.stack} role="status" aria-live="polite">
      {shown.map((toast) => (
        <div key={toast.id} className={`${styles.toast} ${toast.tone === 'error' ? styles.error : ''}`}>
          <span>{toast.message}</span>
          {toast.action && (
            <button
              type="button"
              className={styles.action}
              onClick={() => {
                toast.action?.run()
                dismiss(toast.id)
              }}
            >
              {toast.action.label}
            </button>
          )}
          <button type="button" className={styles.close} onClick={() => dismiss(toast.id)}>
            关闭
          </button>
        </div>
      ))}
    </div>
  )
}
