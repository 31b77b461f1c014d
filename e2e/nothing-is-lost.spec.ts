import { caretIntoLead, createReport, openSheet, saved, sheet } from './support/pages'
import { paste } from './support/paste'
import { expect, test } from './support/test'

test('words typed while the server cannot be reached survive closing the page', async ({ page, expected }) => {
  expected.push(/net::ERR_FAILED/)
  const id = await createReport(page)
  await openSheet(page, id)
  await page.route('**/revisions', (route) => route.abort())
  await caretIntoLead(page)
  await page.keyboard.type('断网时写下的话')
  await expect(page.getByText('离线，已暂存本机')).toBeVisible()
  await page.unroute('**/revisions')
  await page.reload()
  await expect(sheet(page)).toContainText('断网时写下的话')
  await saved(page)
  const stored = await (await page.request.get(`/api/reports/${id}`)).text()
  expect(stored).toContain('断网时写下的话')
})

test('a stale save is offered side by side and overwrites nothing', async ({ page, expected }) => {
  expected.push(/status of 409/)
  const id = await createReport(page)
  await openSheet(page, id)
  const opened = (await (await page.request.get(`/api/reports/${id}`)).json()) as {
    report: { sections: { lead: { present: boolean; content: { content: { type: string; text: string }[] }[] } } }
    revisions: Record<string, number>
  }
  const theirs = opened.report.sections.lead
  theirs.content[0]!.content[0]!.text = '另一个窗口里改过的导语。'
  const other = await page.request.post(`/api/reports/${id}/revisions`, {
    data: { target: 'section:lead', baseRevision: opened.revisions['section:lead'], body: theirs },
  })
  expect(other.status()).toBe(200)

  await caretIntoLead(page)
  await page.keyboard.type('我刚写的一句。')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('另一个窗口里改过的导语。')
  await expect(dialog).toContainText('我刚写的一句。')
})

test('pasted HTML brings its text and none of its scripts', async ({ page }) => {
  const id = await createReport(page)
  await openSheet(page, id)
  await caretIntoLead(page)
  const html = `<!--StartFragment--><p class=MsoNormal>粘贴的一段<script>window.ran = true</script></p><p><img src=x onerror="window.ran = true">第二段<o:p></o:p></p><!--EndFragment-->`
  await paste(page, '粘贴的一段\n第二段', html)
  await expect(sheet(page)).toContainText('粘贴的一段')
  await expect(sheet(page)).toContainText('第二段')
  await expect(sheet(page).locator('img, script')).toHaveCount(0)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})

test('undo takes back what was typed, and find and replace is undone in one step', async ({ page }) => {
  const id = await createReport(page)
  await openSheet(page, id)
  await caretIntoLead(page)
  await page.keyboard.type('甲事项，甲事项，甲事项。')
  await page.keyboard.press('Control+h')
  await page.getByLabel('查找', { exact: true }).fill('甲事项')
  await page.getByLabel('替换为', { exact: true }).fill('乙事项')
  await page.getByRole('button', { name: '全部替换' }).click()
  await expect(sheet(page)).toContainText('乙事项，乙事项，乙事项。')
  await page.keyboard.press('Escape')
  await sheet(page).press('Control+z')
  await expect(sheet(page)).toContainText('甲事项，甲事项，甲事项。')
})
