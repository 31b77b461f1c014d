import { createReport, sheet } from './support/pages'
import { expect, expectAccessible, test } from './support/test'

test('the sample opens from the first page and has nothing to mend', async ({ page }) => {
  await page.goto('/')
  await expectAccessible(page)
  await page.getByRole('button', { name: '打开示例报告' }).click()
  await page.waitForURL(/\/reports\/\w+/)
  await expect(sheet(page)).toContainText('云岭县')
  await expectAccessible(page)
  await page.getByRole('link', { name: '检查', exact: true }).click()
  await expect(page.getByRole('heading', { name: '检查通过，没有发现问题' })).toBeVisible()
  await expectAccessible(page)
})

test('a text file comes in as a report, with a note of what was left out', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('导入文字稿').locator('input[type=file]').setInputFiles('templates/fixtures/qingwu-2024.txt')
  await page.waitForURL(/\/reports\/\w+/)
  await expect(sheet(page)).toBeVisible()
  await page.getByRole('button', { name: '查看导入说明' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
})

test('a closed dialog gives the focus back to the button that opened it', async ({ page }) => {
  const id = await createReport(page)
  await page.goto(`/reports/${id}`)
  await expect(sheet(page)).toBeVisible()
  const trigger = page.getByRole('button', { name: '导出', exact: true })
  await trigger.click()
  await expect(page.getByRole('dialog', { name: '导出' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(trigger).toBeFocused()
})

test('a missing part, an unfilled reference and a field lead to their places', async ({ page }) => {
  const id = await createReport(page)
  await page.goto(`/reports/${id}/checks`)
  await expect(page.getByRole('heading', { name: /还有 \d+ 处需要处理/ })).toBeVisible()
  await expectAccessible(page)
  await page.locator('main section').first().getByRole('link').first().click()
  await page.waitForURL(new RegExp(`/reports/${id}$|/reports/${id}\\?`))
  await expect(sheet(page)).toBeVisible()
})

test('a report goes to the bin and comes back', async ({ page }) => {
  const id = await createReport(page, 2019)
  const binned = await page.request.delete(`/api/reports/${id}`)
  expect(binned.ok()).toBe(true)
  await page.goto('/bin')
  await expectAccessible(page)
  await page.getByRole('row', { name: /2019/ }).getByRole('button', { name: /恢复/ }).click()
  await page.goto('/')
  await expect(page.getByRole('row', { name: /2019/ }).first()).toBeVisible()
})

test('the server answers to its own names only, and carries the policy on every page', async ({ page, baseURL }) => {
  const port = new URL(baseURL!).port
  const stranger = await page.request.get('/', { headers: { host: `reports.example:${port}` } })
  expect(stranger.status()).toBeGreaterThanOrEqual(400)
  const own = await page.request.get('/')
  const policy = own.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'self'")
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'(;|$)/)
  const foreign = await page.request.post('/api/reports', {
    headers: { origin: 'http://reports.example' },
    data: { templateId: 'department', year: 2025, issuers: ['云岭县司法局'] },
  })
  expect(foreign.status()).toBe(403)
})
