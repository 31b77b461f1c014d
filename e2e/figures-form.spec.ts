import type { Page } from '@playwright/test'
import type { Figure } from '@/lib/report/figure'
import { createReport, saved } from './support/pages'
import { paste } from './support/paste'
import { expect, expectAccessible, test } from './support/test'

async function openForm(page: Page, id: string): Promise<void> {
  await page.goto(`/reports/${id}/figures`)
  await expect(page.getByRole('heading', { name: '全部数据' })).toBeVisible()
}

const cell = (page: Page, name: string, year: number) => page.getByRole('textbox', { name: new RegExp(`^${name}，${year}年`) })

/** Stores this year's values of a report through the interface of the server, by figure. */
async function storeValues(page: Page, id: string, values: Record<string, string>): Promise<void> {
  const opened = (await (await page.request.get(`/api/reports/${id}`)).json()) as {
    report: { figures: Figure[] }
    revisions: Record<string, number>
  }
  for (const figure of opened.report.figures.filter(({ figureId }) => figureId in values)) {
    const target = `figure:${figure.figureId}`
    const saved = await page.request.post(`/api/reports/${id}/revisions`, {
      data: { target, baseRevision: opened.revisions[target] ?? 0, body: { ...figure, value: values[figure.figureId] } },
    })
    expect(saved.status()).toBe(200)
  }
}

test('a block copied from Excel fills both years, is taken back and put again', async ({ page }) => {
  const id = await createReport(page)
  await openForm(page, id)
  const received = cell(page, '行政复议新收案件数', 2025)
  await received.fill('5')
  await cell(page, '行政复议上年结转件数', 2024).click()
  await paste(page, '9\t14\r\n１５１\t1,187\r\n')
  await expect(received).toHaveValue('1187')
  await expect(cell(page, '行政复议新收案件数', 2024)).toHaveValue('151')

  await page.keyboard.press('Control+z')
  await expect(received).toHaveValue('5')
  await expect(cell(page, '行政复议上年结转件数', 2025)).toHaveValue('')
  await page.keyboard.press('Control+z')
  await expect(received).toHaveValue('')
  await page.keyboard.press('Control+y')
  await page.keyboard.press('Control+Shift+z')
  await expect(received).toHaveValue('1187')
  await saved(page)
  await page.reload()
  await expect(received).toHaveValue('1187')
})

test('what cannot be is said at the cell and above the table, and stays until mended', async ({ page }) => {
  const id = await createReport(page)
  await openForm(page, id)
  const penalties = cell(page, '行政处罚件数', 2025)
  await penalties.fill('1.2.3')
  await cell(page, '行政检查次数', 2025).fill('-5')
  await cell(page, '行政复议审结件数', 2025).fill('100')
  await cell(page, '行政复议调解化解（调撤）件数', 2025).fill('120')
  await page.keyboard.press('Enter')
  await expect(page.getByText('3 个数有问题')).toBeVisible()
  await expect(penalties).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('里有两个以上小数点')).toBeVisible()
  await saved(page)
  await page.reload()
  await expect(penalties).toHaveValue('1.2.3')
  await expectAccessible(page)

  await page.getByRole('button', { name: '行政处罚件数', exact: true }).click()
  await expect(penalties).toBeFocused()
  await penalties.fill('123')
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 个数有问题')).toBeVisible()
})

test('概数、供数单位、口径 and the denominator of a rate are set beneath the row and kept', async ({ page }) => {
  const id = await createReport(page)
  await openForm(page, id)
  await cell(page, '行政执法培训人次', 2025).fill('800')
  await page.keyboard.press('Alt+ArrowDown')
  const trainees = page.getByRole('group', { name: '行政执法培训人次的详情' })
  await expect(trainees.getByRole('combobox', { name: '概数词' })).toBeFocused()
  await trainees.getByRole('combobox', { name: '概数词' }).selectOption('余')
  await trainees.locator('input[name="sourceOffice"]').fill('云岭县公安局')
  await trainees.getByRole('textbox', { name: '口径' }).fill('截至12月31日')
  await page.keyboard.press('Escape')
  await expect(cell(page, '行政执法培训人次', 2025)).toBeFocused()

  await cell(page, '行政复议新收案件数', 2025).fill('200')
  await cell(page, '行政复议审结件数', 2025).fill('160')
  await cell(page, '行政复议调解化解（调撤）件数', 2025).fill('50')
  await page.getByRole('button', { name: '行政复议调撤率：算式、口径' }).click()
  const rate = page.getByRole('group', { name: '行政复议调撤率的详情' })
  await expect(rate.getByText('50÷160=31.25%')).toBeVisible()
  await rate.getByRole('combobox', { name: '分母' }).selectOption({ label: '行政复议新收案件数' })
  await rate.getByRole('combobox', { name: '小数位' }).selectOption({ label: '1 位' })
  await expect(rate.getByText('50÷200=25.0%')).toBeVisible()
  await saved(page)

  await page.reload()
  const row = page.locator('tr', { has: cell(page, '行政执法培训人次', 2025) })
  await expect(row).toContainText('…余人次')
  await expect(row).toContainText('云岭县公安局')
  await expect(row).toContainText('截至12月31日')
  await page.getByRole('button', { name: '行政复议调撤率：算式、口径' }).click()
  await expect(rate.getByText('50÷200=25.0%')).toBeVisible()
})

test('the values of last year’s report are shown, taken and locked; what was typed is asked about', async ({ page }) => {
  const office = { data: { templateId: 'department', year: 2031, issuers: ['云岭县数据填报局'] } }
  const { id: lastId } = (await (await page.request.post('/api/reports', office)).json()) as { id: string }
  await storeValues(page, lastId, { penalties: '163', inspections: '177' })
  const { id } = (await (
    await page.request.post('/api/reports', { data: { ...office.data, year: 2032 } })
  ).json()) as { id: string }
  await openForm(page, id)
  const [penalties, inspections] = [cell(page, '行政处罚件数', 2031), cell(page, '行政检查次数', 2031)]
  await penalties.fill('160')
  await page.getByRole('button', { name: '取上年数' }).click()
  const dialog = page.getByRole('dialog', { name: /取上年数/ })
  await expect(dialog.getByRole('checkbox', { name: '取行政处罚件数' })).not.toBeChecked()
  await expect(dialog.getByRole('checkbox', { name: '取行政检查次数' })).toBeChecked()
  await dialog.getByRole('button', { name: '填入 1 个上年数' }).click()
  await expect(penalties).toHaveValue('160')
  await expect(inspections).toHaveValue('177')
  await expect(inspections).toHaveJSProperty('readOnly', true)
  await saved(page)

  await page.reload()
  await expect(inspections).toHaveJSProperty('readOnly', true)
  await inspections.click()
  await page.keyboard.press('1')
  await page.getByRole('dialog', { name: '解锁上年数' }).getByRole('button', { name: '解锁' }).click()
  await expect(inspections).toBeFocused()
  await inspections.fill('178')
  await saved(page)
  await expect(inspections).toHaveValue('178')
})
