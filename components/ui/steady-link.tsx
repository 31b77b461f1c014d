'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import type { ComponentProps } from 'react'
import { isServerReachable, UNREACHABLE } from './server-trouble'
import { showToast } from './toasts'

/** A link that stays on the page, with a toast, while the server cannot be reached: the browser's own error page would hide the words in hand. */
export function SteadyLink({ href, ...rest }: ComponentProps<typeof Link> & { href: string }) {
  const router = useRouter()
  return (
    <Link
      {...rest}
      href={href}
      onNavigate={(event) => {
        event.preventDefault()
        void isServerReachable().then((reachable) => {
          if (reachable) router.push(href)
          else showToast(UNREACHABLE, { tone: 'error' })
        })
      }}
    />
  )
}
