import type { ReactNode } from 'react'
import styles from './app-header.module.css'

/** The bar on top of every page: what this is at the left, what can be done at the right. */
export function AppHeader({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <header className={styles.header}>
      <a className="skip-link" href="#content">
        跳到正文
      </a>
      <div className={styles.start}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </header>
  )
}
