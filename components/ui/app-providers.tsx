'use client'

import { MantineProvider, v8CssVariablesResolver, type CSSVariablesResolver } from '@mantine/core'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { zhCN } from 'zod/locales'
import { appTheme } from './app-theme'

// Without this, zod probes eval, which the Content-Security-Policy refuses.
z.config({ ...zhCN(), jitless: true })

// Words on a tint keep the accent itself instead of a near-black shade of it, and messages at fields the red of the rest.
const cssVariables: CSSVariablesResolver = (theme) => {
  const { variables, light, dark } = v8CssVariablesResolver(theme)
  return {
    variables,
    dark,
    light: { ...light, '--mantine-color-error': '#b3261e', '--mantine-color-dimmed': '#5f6973' },
  }
}

/** Theme for everything below; the look is light only, like the paper it leads to. */
export function AppProviders({ nonce, children }: { nonce: string; children: ReactNode }) {
  return (
    <MantineProvider
      theme={appTheme}
      forceColorScheme="light"
      cssVariablesResolver={cssVariables}
      getStyleNonce={() => nonce}
    >
      {children}
    </MantineProvider>
  )
}
