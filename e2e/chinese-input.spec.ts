import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from './support/test'

/** Composes as a Chinese input method does: letters that change, then the words. */
async function compose(session: CDPSession, letters: readonly string[], words: string): Promise<void> {
  for (const text of letters) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  }
  await session.send('Input.insertText', { text: words })
}

async function openNewReport(page: Page): Promise<void> {
  await page.goto('/new')
  await page.getByLabel('发文机关全称').fill('云岭县司法局')
  await page.getByRole('button', { name: '创建报告' }).click()
  await page.waitForURL(/\/reports\/\w+/)
}

const part = (page: Page) => page.getByRole('region', { name: '其他事项' })

/** Puts the caret into the empty paragraph of 其他事项 and inserts the first figure of the list there. */
async function insertFigure(page: Page): Promise<void> {
  await part(page).locator('p').first().click()
  await page.keyboard.type('@')
  await expect(page.getByRole('listbox', { name: '选择数据' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(part(page).locator('.figure-ref')).toHaveCount(1)
}

test('an input method works before, behind and between references', async ({ page }) => {
  await openNewReport(page)
  const session = await page.context().newCDPSession(page)
  await insertFigure(page)
  const name = await part(page).locator('.figure-ref').innerText()
  const text = part(page).locator('p').first()

  await compose(session, ['j', 'ji', '件'], '件')
  await expect(text).toHaveText(`${name}件`)
  await page.keyboard.press('Home')
  await compose(session, ['x', 'xin', '新收'], '新收')
  await expect(text).toHaveText(`新收${name}件`)

  await page.keyboard.press('End')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('@')
  await page.keyboard.press('Enter')
  await expect(part(page).locator('.figure-ref')).toHaveCount(2)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await compose(session, ['h', 'he'], '和')
  await expect(text).toHaveText(`新收${name}和${name}`)

  // Words typed in one go are one step of undo; the deletion shall be another.
  await page.waitForTimeout(600)
  await page.keyboard.press('Delete')
  await expect(text).toHaveText(`新收${name}和`)
  await page.keyboard.press('Control+z')
  await expect(text).toHaveText(`新收${name}和${name}`)
})

test('a composed @ opens no list, and a composed mark makes a head', async ({ page }) => {
  await openNewReport(page)
  const session = await page.context().newCDPSession(page)
  await part(page).locator('p').first().click()
  await compose(session, ['@'], '@')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await page.keyboard.press('Backspace')

  await compose(session, ['y', 'yi'], '（一）')
  await expect(part(page).getByRole('heading', { level: 3 })).toBeVisible()
  await compose(session, ['g'], '工作建议')
  await page.keyboard.insertText('。')
  await compose(session, ['w'], '无其他事项。')
  await expect(part(page).locator('p[data-mark="（一）"]')).toHaveText('工作建议。无其他事项。')
  await expect(part(page).locator('.report-run-in')).toHaveText('工作建议。')
})
