import type { Page } from '@playwright/test'
import { caretIntoLead, createReport, openSheet, saved, sheet } from './support/pages'
import { paste } from './support/paste'
import { expect, expectAccessible, test } from './support/test'

/** Clicks into the middle of words of the sheet. */
async function clickWords(page: Page, words: string): Promise<void> {
  const at = await sheet(page).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      const start = text.data.indexOf(wanted)
      if (start < 0) continue
      const range = document.createRange()
      range.setStart(text, start)
      range.setEnd(text, start + wanted.length)
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }
    throw new Error(`the sheet has no ${wanted}`)
  }, words)
  await page.mouse.click(at.x, at.y)
}

/** Puts a figure into the sheet by its name and fills it in 数据. */
async function insertFigure(page: Page, query: string, name: RegExp, value: string): Promise<void> {
  await page.keyboard.type(`@${query}`)
  await page.getByRole('option').first().click()
  await page.getByRole('button', { name: '数据', exact: true }).click()
  await page.getByRole('complementary', { name: '数据' }).getByRole('textbox', { name }).fill(value)
  await expect(sheet(page).locator('.figure-ref').first()).toContainText(value)
}

const card = (page: Page) => page.getByRole('group', { name: '所指数据' })

test('a value changed in the form changes in the text at once, and the words around it stay', async ({ page }) => {
  const id = await createReport(page)
  await openSheet(page, id)
  await caretIntoLead(page)
  await page.keyboard.type('新收行政复议申请@行政复议新收')
  await page.getByRole('option').first().click()
  await page.keyboard.type('，同比上升。')
  await expect(sheet(page)).toContainText(/【未填：[^】]+】，同比上升。/)
  await saved(page)

  await page.getByRole('button', { name: '数据', exact: true }).click()
  const panel = page.getByRole('complementary', { name: '数据' })
  await panel.getByRole('textbox', { name: /行政复议新收案件数，本年/ }).fill('187')
  await expect(sheet(page)).toContainText('新收行政复议申请187件，同比上升。')
  await saved(page)

  await page.reload()
  await expect(sheet(page)).toContainText('新收行政复议申请187件，同比上升。')
})

test('a Chinese input method composes beside a reference without doubling or losing a character', async ({ page }) => {
  const id = await createReport(page)
  await openSheet(page, id)
  await caretIntoLead(page)
  await page.keyboard.type('审结@审结')
  await page.getByRole('option').first().click()
  const cdp = await page.context().newCDPSession(page)
  const compose = async (steps: string[], text: string) => {
    for (const step of steps) {
      await cdp.send('Input.imeSetComposition', { text: step, selectionStart: step.length, selectionEnd: step.length })
    }
    await cdp.send('Input.insertText', { text })
  }
  await compose(['d', 'da', '达', '达到'], '达到')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await compose(['y', 'yue', '约'], '约')
  await expect(sheet(page)).toContainText(/审结约【未填：[^】]+】达到/)
})

test('a number of the sheet tells what stands behind it, to the pointer and to the keyboard', async ({ page }) => {
  const id = await createReport(page)
  await openSheet(page, id)
  await page.getByRole('button', { name: '数据', exact: true }).click()
  const panel = page.getByRole('complementary', { name: '数据' })
  await panel.getByRole('textbox', { name: /行政复议受理件数，本年/ }).fill('177')
  await panel.getByRole('textbox', { name: /行政复议审结件数，本年/ }).fill('61')
  await panel.getByRole('textbox', { name: /行政复议上年结转件数，本年/ }).fill('0')
  await caretIntoLead(page)
  await page.keyboard.type('审结率为@行政复议审结率')
  await page.getByRole('option').first().click()
  await page.keyboard.type('。')
  await expect(sheet(page)).toContainText('审结率为34.46%。')

  await sheet(page).locator('.figure-ref').hover()
  await expect(card(page)).toContainText('行政复议审结率')
  await expect(card(page)).toContainText('61÷（0＋177）=34.46%')
  await card(page).hover()
  await expect(card(page)).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(card(page)).toBeHidden()

  await page.mouse.move(0, 0)
  await sheet(page).locator('.figure-ref').click()
  await page.mouse.move(0, 0)
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('Alt+Enter')
  await expect(card(page).getByRole('button', { name: '改数' }).or(card(page).getByRole('button', { name: '到数据表' }))).toBeFocused()
  await card(page).getByRole('button', { name: '转为文字' }).click()
  await expect(sheet(page).locator('.figure-ref')).toHaveCount(0)
  await expect(sheet(page)).toContainText('审结率为34.46%。')
  await page.keyboard.press('Control+z')
  await expect(sheet(page).locator('.figure-ref')).toHaveText(['34.46%'])
})

test('the form of a number is chosen in the tools and taken back by Ctrl+Z', async ({ page }) => {
  const id = await createReport(page)
  await openSheet(page, id)
  await caretIntoLead(page)
  await insertFigure(page, '行政复议新收案件', /行政复议新收案件数，本年/, '2947')
  const ref = sheet(page).locator('.figure-ref')
  const choose = async (name: RegExp) => {
    await ref.click()
    await page.getByRole('button', { name: '数据形式' }).click()
    await page.getByRole('menuitem', { name }).click()
  }
  await choose(/写作“余”/)
  await expect(ref).toHaveText('2900余件')
  await choose(/写作“近”/)
  await expect(ref).toHaveText('近3000件')
  await choose(/准确数/)
  await choose(/带计量单位/)
  await expect(ref).toHaveText('2947')
  await page.keyboard.press('Control+z')
  await expect(ref).toHaveText('2947件')
  await ref.click()
  await page.getByRole('button', { name: '数据形式' }).click()
  await expect(page.getByRole('menuitem', { name: /带计量单位/ })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: /小数/ })).toHaveCount(0)
})

test('a typed number becomes a figure where the caret rests, and follows the form from then on', async ({ page }) => {
  const id = await createReport(page)
  await openSheet(page, id)
  await caretIntoLead(page)
  await page.keyboard.type('全年新收行政复议申请187件。')
  await clickWords(page, '187件')
  await page.getByRole('group', { name: '转为数据' }).getByRole('button', { name: /行政复议新收案件数 187件/ }).click()
  await expect(sheet(page).locator('.figure-ref')).toHaveText(['187件'])
  await page.getByRole('button', { name: '数据', exact: true }).click()
  const value = page.getByRole('complementary', { name: '数据' }).getByRole('textbox', { name: /行政复议新收案件数，本年/ })
  await expect(value).toHaveValue('187')
  await value.fill('188')
  await expect(sheet(page)).toContainText('全年新收行政复议申请188件。')
})

test('pasted words are turned into figures as a whole, without a character changing, and back', async ({ page }) => {
  const id = await createReport(page)
  await openSheet(page, id)
  await caretIntoLead(page)
  await paste(page, '全年新收行政复议申请204件，上年新收行政复议申请181件，行政复议新收案件同比增长12.7%，办理公证近3万件。')
  await saved(page)
  const words = await sheet(page).innerText()
  await page.getByRole('button', { name: '数据', exact: true }).click()
  await page.getByRole('button', { name: /整篇转为数据/ }).click()
  const dialog = page.getByRole('dialog', { name: /整篇转为数据/ })
  await expect(dialog.getByRole('row', { name: /204件/ }).first()).toContainText('行政复议新收案件数')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '采用所选 3 个' }).click()
  await expect(sheet(page).locator('.figure-ref')).toHaveText(['204件', '181件', '增长12.7%'])
  expect(await sheet(page).innerText()).toBe(words)

  const panel = page.getByRole('complementary', { name: '数据' })
  await panel.getByRole('textbox', { name: /行政复议新收案件数，本年/ }).fill('172')
  await expect(sheet(page)).toContainText('全年新收行政复议申请172件，上年新收行政复议申请181件，行政复议新收案件同比下降5.0%')
  await panel.getByRole('textbox', { name: /行政复议新收案件数，本年/ }).fill('204')
  await sheet(page).press('Control+z')
  await expect(sheet(page).locator('.figure-ref')).toHaveCount(0)
  await expect(sheet(page)).toContainText('全年新收行政复议申请204件')
})

test('an own indicator that is deleted says where it stands and leaves its words', async ({ page }) => {
  const id = await createReport(page)
  await page.goto(`/reports/${id}/figures`)
  await page.getByRole('button', { name: '添加指标' }).first().click()
  await page.getByRole('tab', { name: /本单位/ }).first().click()
  await page.getByRole('textbox', { name: '指标名称' }).fill('夜间巡查次数')
  await page.getByRole('textbox', { name: '单位', exact: true }).fill('次')
  await page.getByRole('combobox', { name: '工作领域' }).or(page.getByRole('textbox', { name: '工作领域' })).fill('行政执法')
  await page.getByRole('button', { name: '添加', exact: true }).click()
  await page.getByRole('textbox', { name: /夜间巡查次数，2025年/ }).fill('36')
  await saved(page)
  await openSheet(page, id)
  await caretIntoLead(page)
  await page.keyboard.type('夜间巡查@夜间巡查')
  await page.getByRole('option').first().click()
  await saved(page)
  await page.getByRole('link', { name: '数据', exact: true }).click()
  const row = page.getByRole('row', { name: /夜间巡查次数/ })
  await row.getByRole('button', { name: '删除' }).click()
  const dialog = page.getByRole('dialog', { name: '删除“夜间巡查次数”' })
  await expect(dialog).toContainText('正文引用 1 处')
  await expect(dialog).toContainText('夜间巡查36次')
  await dialog.getByRole('button', { name: '删除，文字保留' }).click()
  await expect(row).toHaveCount(0)
  await page.getByRole('link', { name: '正文', exact: true }).click()
  await expect(sheet(page)).toContainText('夜间巡查36次')
  await expect(sheet(page).locator('.figure-ref')).toHaveCount(0)
})
