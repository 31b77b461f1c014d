import type { ReactNode } from 'react'

/** A page that only has something to say. */
export function MessagePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main id="content" className="message-page">
      <h1>{title}</h1>
      {children}
    </main>
  )
}
