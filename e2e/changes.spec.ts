import type { Page } from '@playwright/test'
import { caretIntoLead, createReport, openSheet, saved, sheet } from './support/pages'
import { expect, test } from './support/test'

const FILED = /行政复议新收案件数，本年/

/** A sheet that reads 新收行政复议申请187件，同比上升，成效明显。 and is 送审. */
async function openUnderReview(page: Page): Promise<string> {
  const id = await createReport(page)
  await openSheet(page, id)
  await caretIntoLead(page)
  await page.keyboard.type('新收行政复议申请@行政复议新收')
  await page.getByRole('option').first().click()
  await page.keyboard.type('，成效明显。全年培训8场次。')
  await page.getByRole('button', { name: '数据', exact: true }).click()
  const panel = page.getByRole('complementary', { name: '数据' })
  await panel.getByRole('textbox', { name: FILED }).fill('187')
  await expect(sheet(page)).toContainText('新收行政复议申请187件，成效明显。')
  await saved(page)
  await page.getByRole('button', { name: /状态：起草/ }).click()
  await page.getByRole('menuitem', { name: /^送审/ }).click()
  await expect(page.getByRole('button', { name: /状态：送审/ })).toBeVisible()
  return id
}

const changeFiled = (page: Page, value: string) =>
  page.getByRole('complementary', { name: '数据' }).getByRole('textbox', { name: FILED }).fill(value)

test('after 送审 a changed number enters the text only once its sentences are read', async ({ page }) => {
  await openUnderReview(page)
  await changeFiled(page, '172')
  await expect(page.getByText('有 1 项数据改动待确认，正文仍按原数。')).toBeVisible()
  await expect(sheet(page)).toContainText('新收行政复议申请187件，成效明显。')

  await page.getByRole('button', { name: '逐句核对' }).click()
  const dialog = page.getByRole('dialog', { name: /待确认的数据改动/ })
  const change = dialog.getByRole('listitem', { name: '行政复议新收案件数' })
  await expect(change).toContainText('187件 → 172件')
  await expect(change.locator('del')).toHaveText(/187件/)
  await expect(change.locator('ins')).toHaveText(/172件/)
  await expect(change).toContainText('请核句')
  await expect(change).toContainText('成效明显')
  const take = change.getByRole('button', { name: '采用新数' })
  await expect(take).toBeDisabled()
  await change.getByLabel('已核对').check()
  await take.click()
  await expect(dialog).toContainText('没有待确认的数据改动')
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toContainText('新收行政复议申请172件，成效明显。')

  await page.getByRole('button', { name: '撤销', exact: true }).last().click()
  await expect(sheet(page)).toContainText('新收行政复议申请187件，成效明显。')
  await saved(page)
  await page.reload()
  await expect(sheet(page)).toContainText('新收行政复议申请187件，成效明显。')
  await expect(page.getByText('有 1 项数据改动待确认')).toBeVisible()
})

test('going back to 起草 asks what becomes of the changes, and 仍用原数 brings the form back', async ({ page }) => {
  await openUnderReview(page)
  await changeFiled(page, '172')
  await page.getByRole('button', { name: '逐句核对' }).click()
  const dialog = page.getByRole('dialog', { name: /待确认的数据改动/ })
  await dialog.getByRole('button', { name: '仍用原数' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary', { name: '数据' }).getByRole('textbox', { name: FILED })).toHaveValue('187')

  await changeFiled(page, '165')
  await page.getByRole('button', { name: /状态：送审/ }).click()
  await page.getByRole('menuitem', { name: /^起草/ }).click()
  await expect(dialog).toContainText('1 项改动要不要现在写入正文')
  await dialog.getByRole('button', { name: '全部写入，退回起草' }).click()
  await expect(sheet(page)).toContainText('新收行政复议申请165件')
  await expect(page.getByRole('button', { name: /状态：起草/ })).toBeVisible()
  await saved(page)
})

test('the numbers that differ between a version and now are listed with their sentences', async ({ page }) => {
  await openUnderReview(page)
  await page.getByRole('button', { name: '版本', exact: true }).click()
  const panel = page.getByRole('complementary', { name: '版本' })
  await panel.getByLabel('把现在的样子存为版本').fill('送审第一稿')
  await panel.getByRole('button', { name: '保存', exact: true }).click()
  await expect(panel.getByRole('button', { name: /送审第一稿/ })).toBeVisible()
  await panel.getByRole('button', { name: '比较两稿的数字' }).click()
  const dialog = page.getByRole('dialog', { name: '改动清单' })
  await expect(dialog).toContainText('两稿的数字相同')
  await page.keyboard.press('Escape')

  await caretIntoLead(page)
  await page.keyboard.type('全年检查30次。')
  await saved(page)
  await panel.getByRole('button', { name: '比较两稿的数字' }).click()
  await expect(dialog).toContainText('30次')
  await expect(dialog.getByRole('heading', { name: /导语/ })).toBeVisible()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '存为文本文件' }).click()
  expect((await download).suggestedFilename()).toMatch(/改动清单.*\.txt$/)
  await dialog.getByRole('button', { name: /全年检查30次/ }).click()
  await expect(dialog).toHaveCount(0)
})

test('a number that is missing leads to its cell, and 送审 asks once while it is missing', async ({ page }) => {
  const id = await createReport(page)
  await openSheet(page, id)
  await caretIntoLead(page)
  await page.keyboard.type('新收行政复议申请@行政复议新收')
  await page.getByRole('option').first().click()
  await saved(page)
  await page.getByRole('button', { name: /状态：起草/ }).click()
  await page.getByRole('menuitem', { name: /^送审/ }).click()
  const question = page.getByRole('dialog', { name: '还有 1 处错误，仍送审？' })
  await expect(question).toContainText('未填本年数')
  await question.getByRole('button', { name: '再看看' }).click()
  await expect(page.getByRole('button', { name: /状态：起草/ })).toBeVisible()

  await page.getByRole('button', { name: /^检查/ }).click()
  const card = page.getByRole('listitem').filter({ hasText: '未填本年数' })
  await expect(card.getByRole('button', { name: '按原文保留…' })).toHaveCount(0)
  await card.getByRole('button', { name: '去填' }).click()
  await expect(page.getByRole('complementary', { name: '数据' }).getByRole('textbox', { name: FILED })).toBeFocused()

  await page.getByRole('button', { name: /状态：起草/ }).click()
  await page.getByRole('menuitem', { name: /^送审/ }).click()
  await question.getByRole('button', { name: '仍送审' }).click()
  await expect(page.getByRole('button', { name: /状态：送审/ })).toBeVisible()
})
