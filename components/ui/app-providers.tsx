'use client'

import { MantineProvider, v8CssVariablesResolver } from '@mantine/core'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { zhCN } from 'zod/locales'
import { appTheme } from './app-theme'

// Without this, zod probes eval, which the Content-Security-Policy refuses.
z.config({ ...zhCN(), jitless: true })

/** Theme for everything below; the look is light only, like the paper it leads to. */
export function AppProviders({ nonce, children }: { nonce: string; children: ReactNode }) {
  return (
    <MantineProvider
      theme={appTheme}
      forceColorScheme="light"
      // Words on a tint keep the accent itself instead of a near-black shade of it.
      cssVariablesResolver={v8CssVariablesResolver}
      getStyleNonce={() => nonce}
    >
      {children}
    </MantineProvider>
  )
}
