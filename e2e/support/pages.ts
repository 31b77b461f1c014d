import { expect } from './test'
import type { Locator, Page } from '@playwright/test'

/** The sheet that is typed into. */
export const sheet = (page: Page): Locator => page.locator('.ProseMirror[contenteditable="true"]')

/** Makes a report through the interface of the server, past the pages; gives its id. */
export async function createReport(page: Page, year = 2025): Promise<string> {
  const response = await page.request.post('/api/reports', { data: { templateId: 'department', year, issuers: ['云岭县司法局'] } })
  expect(response.status()).toBe(201)
  return ((await response.json()) as { id: string }).id
}

export async function openSheet(page: Page, id: string): Promise<void> {
  await page.goto(`/reports/${id}`)
  await expect(sheet(page)).toBeVisible()
}

/** Puts the caret at the end of the lead paragraph. */
export async function caretIntoLead(page: Page): Promise<void> {
  await sheet(page).locator('p').first().click()
  await page.keyboard.press('End')
}

/** Waits until everything typed is acknowledged. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByText(/^已保存( \d{2}:\d{2})?$/)).toBeVisible()
}
