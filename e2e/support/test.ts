import AxeBuilder from '@axe-core/playwright'
import { expect, test as base, type Page } from '@playwright/test'

/** What must never happen on any page: console errors, uncaught errors, violations of the policy, requests outward. */
function watch(page: Page, baseURL: string): string[] {
  const troubles: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(baseURL) && !/^(data|blob):/.test(url)) troubles.push(`request outward: ${url}`)
  })
  return troubles
}

/** A test whose page fails it on any console error, CSP violation or request that leaves the machine. */
export const test = base.extend<{ expected: RegExp[]; troubles: string[] }>({
  /** Troubles that a test provokes on purpose: it pushes their patterns. */
  expected: async ({}, provide) => provide([]),
  troubles: [
    async ({ page, baseURL, expected }, provide) => {
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`Content-Security-Policy: ${event.violatedDirective} ${event.blockedURI}`)
        })
      })
      const troubles = watch(page, baseURL!)
      await provide(troubles)
      expect(troubles.filter((trouble) => !expected.some((pattern) => pattern.test(trouble)))).toEqual([])
    },
    { auto: true },
  ],
})

/** Scans the page as it stands: WCAG 2 A and AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`)).toEqual([])
}

export { expect }
