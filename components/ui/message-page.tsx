import type { ReactNode } from 'react'
import styles from './message-page.module.css'

/** A page that only has something to say. */
export function MessagePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main id="content" className={styles.main}>
      <h1>{title}</h1>
      {children}
    </main>
  )
}
