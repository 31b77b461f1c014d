import { caretIntoLead, createReport, openSheet, saved, sheet } from './support/pages'
import { expect, test } from './support/test'

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
