import type { Page } from '@playwright/test'

/** Pastes into the element that has the focus, as a browser does from a clipboard with text and, perhaps, HTML. */
export async function paste(page: Page, text: string, html?: string): Promise<void> {
  await page.evaluate(
    ({ text, html }) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      if (html) data.setData('text/html', html)
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    { text, html },
  )
}
