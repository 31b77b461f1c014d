import type { ReactNode } from 'react'
import styles from './badge.module.css'

export type BadgeTone = 'accent' | 'amber' | 'green' | 'red' | 'grey'

/** A short word on a tint: a state, a severity. The word says it all, the colour only helps. */
export function Badge({ tone, square = false, children }: { tone: BadgeTone; square?: boolean; children: ReactNode }) {
  return <span className={`${styles.badge} ${styles[tone]} ${square ? styles.square : ''}`}>{children}</span>
}
