import type { Page } from '@playwright/test'
import { caretIntoLead, createReport, openSheet, saved, sheet } from './support/pages'
import { paste } from './support/paste'
import { expect, expectAccessible, test } from './support/test'

async function moveTo(page: Page, state: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^状态：/ }).click()
  await page.getByRole('menuitem', { name: state }).click()
  await saved(page)
}

test('undo in the form leaves the text alone past 起草 and does nothing once signed', async ({ page }) => {
  const id = await createReport(page)
  await openSheet(page, id)
  await caretIntoLead(page)
  await page.keyboard.type('全年行政处罚@行政处罚')
  await page.getByRole('option').first().click()
  await page.getByRole('link', { name: /^数据/ }).click()
  const penalties = page.getByRole('textbox', { name: /^行政处罚件数，2025年/ })
  await penalties.fill('187')
  await penalties.press('Enter')
  await penalties.fill('190')
  await penalties.press('Enter')
  await moveTo(page, /^送审/)

  await penalties.press('Control+z')
  await expect(penalties).toHaveValue('187')
  await page.getByRole('link', { name: '正文', exact: true }).click()
  await expect(sheet(page)).toContainText('全年行政处罚190件')
  await moveTo(page, /^签发/)
  await page.getByRole('link', { name: /^数据/ }).click()
  await expect(penalties).toHaveValue('187')
  await page.getByRole('heading', { name: '全部数据' }).click()
  await page.keyboard.press('Control+y')
  await expect(page.getByText(/^没有重做：报告已签发，数据不能修改。/)).toBeVisible()
  await expect(penalties).toHaveValue('187')

  for (const name of ['整篇转为数据', '取上年数', '设供数单位', '＋ 添加指标']) {
    await expect(page.getByRole('button', { name })).toBeDisabled()
  }
  await penalties.click()
  await paste(page, '1\n2\n')
  await expect(penalties).toHaveValue('187')
  await penalties.press('Alt+ArrowDown')
  for (const name of ['供数单位', '口径', '备注']) {
    await expect(page.getByRole('group', { name: /行政处罚件数的详情/ }).getByLabel(name)).toHaveJSProperty('readOnly', true)
  }
  await expectAccessible(page)
})

test('undo does not take away an indicator that the text refers to, and says where that is', async ({ page }) => {
  const id = await createReport(page)
  await page.goto(`/reports/${id}/figures`)
  await page.getByRole('button', { name: '添加指标' }).first().click()
  await page.getByRole('tab', { name: /本单位/ }).click()
  await page.getByRole('textbox', { name: '指标名称' }).fill('夜间巡查次数')
  await page.getByRole('textbox', { name: '单位', exact: true }).fill('次')
  await page.getByRole('combobox', { name: '工作领域' }).or(page.getByRole('textbox', { name: '工作领域' })).fill('行政执法')
  await page.getByRole('button', { name: '添加', exact: true }).click()
  const patrols = page.getByRole('textbox', { name: /夜间巡查次数，2025年/ })
  await patrols.fill('5')
  await page.getByRole('link', { name: '正文', exact: true }).click()
  await caretIntoLead(page)
  await page.keyboard.type('夜间巡查@夜间巡查')
  await page.getByRole('option').first().click()
  await page.getByRole('link', { name: /^数据/ }).click()
  await page.getByRole('heading', { name: '全部数据' }).click()
  await page.keyboard.press('Control+z')
  await expect(patrols).toHaveValue('')
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/^没有撤销：“夜间巡查次数”正文已经引用（导语 1 处）/)).toBeVisible()
  await expect(patrols).toHaveCount(1)
})
