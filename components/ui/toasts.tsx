'use client'

import { useSyncExternalStore } from 'react'
import styles from './toasts.module.css'

interface ToastAction {
  label: string
  run: () => void
}

interface Toast {
  id: number
  message: string
  tone: 'plain' | 'error'
  actions: ToastAction[]
}

interface ToastOptions {
  tone?: Toast['tone']
  action?: ToastAction
  /** A second one beside it; with a choice to make the toast stays longer. */
  also?: ToastAction
}

const STAY_MS = 8000
const STAY_WITH_CHOICE_MS = 30_000
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
export function showToast(message: string, { tone = 'plain', action, also }: ToastOptions = {}): void {
  const toast: Toast = { id: ++lastId, message, tone, actions: [action, also].filter((one) => one !== undefined) }
  publish([...toasts.filter((other) => other.message !== message).slice(1 - MOST), toast])
  if (tone === 'plain') setTimeout(() => dismiss(toast.id), also ? STAY_WITH_CHOICE_MS : STAY_MS)
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
          {toast.actions.map(({ label, run }) => (
            <button
              key={label}
              type="button"
              className={styles.action}
              onClick={() => {
                run()
                dismiss(toast.id)
              }}
            >
              {label}
            </button>
          ))}
          <button type="button" className={styles.close} onClick={() => dismiss(toast.id)}>
            关闭
          </button>
        </div>
      ))}
    </div>
  )
}
