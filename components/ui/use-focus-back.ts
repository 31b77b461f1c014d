'use client'

import { useEffect } from 'react'

/** Where the keyboard goes when what opened the part is gone, as a toast is. */
const SHEET_OR_FIRST = 'main [contenteditable="true"], main:not(:has([contenteditable="true"])) :is(a[href], button:enabled)'

/** What the keyboard comes back to: the element itself, or the button of the menu it belongs to, as the menu is gone by then. */
function wayBackFrom(element: Element | null): HTMLElement | null {
  const menu = element?.closest('[role="menu"]')
  const opener = menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : element
  return opener instanceof HTMLElement && opener !== document.body ? opener : null
}

/** Returns the keyboard focus to where it was when the part appeared, unless it went elsewhere meanwhile. */
export function useFocusBack(): void {
  useEffect(() => {
    // After the effects of what closed in the same moment, and before the focus moves into the part.
    const opener = wayBackFrom(document.activeElement)
    return () => {
      const isLost = document.activeElement === null || document.activeElement === document.body
      if (!isLost) return
      const target = opener?.isConnected ? opener : document.querySelector<HTMLElement>(SHEET_OR_FIRST)
      target?.focus({ preventScroll: true })
    }
  }, [])
}
