'use client'

import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { appTheme } from './app-theme'

// Without this, zod probes eval, which the Content-Security-Policy refuses.
z.config({ jitless: true })

/** Theme for everything below; the look is light only, like the paper it leads to. */
export function AppProviders({ nonce, children }: { nonce: string; children: ReactNode }) {
  return (
    <MantineProvider theme={appTheme} forceColorScheme="light" getStyleNonce={() => nonce}>
      {children}
    </MantineProvider>
  )
}
