import type { Page } from '@playwright/test'
import { createReport, openSheet, saved, sheet } from './support/pages'
import { expect, expectAccessible, test } from './support/test'

const LEAD = '现将有关情况报告如下：审结复议案件80件，其中纠错6件，纠错率8.5%。'

async function write(page: Page, text: string): Promise<void> {
  await sheet(page).locator('p').first().click({ clickCount: 3 })
  await page.keyboard.insertText(text)
  await saved(page)
}
const openChecks = (page: Page) => page.getByRole('button', { name: /^检查/ }).click()
const cardOf = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: '算术：' }).filter({ hasText: words })

test('a rate that does not follow is mended with one click, and comes back with undo', async ({ page }) => {
  await openSheet(page, await createReport(page))
  await write(page, LEAD)
  await openChecks(page)
  const card = cardOf(page, '重算得6÷80=7.5%')
  await card.getByRole('button', { name: '改为7.5%' }).click()
  await expect(sheet(page)).toContainText('纠错率7.5%')
  await expect(card).toBeHidden()
  await page.getByRole('button', { name: '撤销', exact: true }).last().click()
  await expect(sheet(page)).toContainText('纠错率8.5%')
  await expect(card).toBeVisible()
})

test('a 口径 written down silences its finding until it is deleted', async ({ page }) => {
  const id = await createReport(page)
  await openSheet(page, id)
  await write(page, LEAD)
  await openChecks(page)
  const card = cardOf(page, '重算得6÷80=7.5%')
  await card.getByRole('button', { name: '写明口径…' }).click()
  await expectAccessible(page)
  await card.getByLabel('“行政复议纠错率”的口径').fill('以收到申请数为分母')
  await card.getByRole('button', { name: '写明', exact: true }).click()
  await expect(card).toBeHidden()
  await saved(page)

  await page.goto(`/reports/${id}/checks`)
  await page.getByRole('button', { name: '已说明口径 1 条' }).click()
  await expect(page.getByText('口径：以收到申请数为分母')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: '删除', exact: true }).click()
  await expect(card).toBeVisible()
})

test('the number of last year is compared with last year’s report', async ({ page }) => {
  const before = await createReport(page, 2024)
  await openSheet(page, before)
  await write(page, '现将有关情况报告如下：全年新收行政复议申请181件。')
  await openSheet(page, await createReport(page, 2025))
  await write(page, '现将有关情况报告如下：全年新收行政复议申请204件，上年191件。')
  await openChecks(page)
  await expect(cardOf(page, '上年报告为181件')).toBeVisible()
})
