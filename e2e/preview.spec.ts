import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Locator, Page } from '@playwright/test'
import type { MeasuredPages } from '@/lib/layout/measured-pages'
import type { Report } from '@/lib/report/report'
import { textOfDocx, textOfPdf, withoutSpace } from './support/office-text'
import { saved, sheet } from './support/pages'
import { expect, expectAccessible, test } from './support/test'

async function openSample(page: Page): Promise<void> {
  const response = await page.request.post('/api/sample')
  const { id } = (await response.json()) as { id: string }
  await page.goto(`/reports/${id}`)
  await expect(sheet(page)).toBeVisible()
}

async function openPreview(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: '预览', exact: true }).click()
  const pages = page.locator('[data-page] img')
  await expect(pages.first()).toBeVisible()
  return pages
}

const addressOf = (image: Locator) => image.getAttribute('src')
const isDrawn = (image: Locator) => image.evaluate((element: HTMLImageElement) => element.complete && element.naturalWidth > 0)

test('the pages follow the text, and only those that change are fetched again', async ({ page }) => {
  await openSample(page)
  const pages = await openPreview(page)
  await expect.poll(() => isDrawn(pages.first())).toBe(true)
  const count = await pages.count()
  expect(count).toBeGreaterThan(5)
  await expect(page.getByText(`第 1 页，共 ${count} 页`)).toBeVisible()
  const before = await Promise.all((await pages.all()).map(addressOf))

  await sheet(page).locator('p').last().click()
  await page.keyboard.press('End')
  await page.mouse.move(0, 0)
  await expect(page.getByText(new RegExp(`^第 (${count - 1}|${count}) 页，共 ${count} 页$`))).toBeVisible()
  const fetched: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/api/previews/')) fetched.push(pathname)
  })
  await page.keyboard.type('abc')
  await expect.poll(async () => (await Promise.all((await pages.all()).map(addressOf))).join()).not.toBe(before.join())
  await saved(page)
  const after = await Promise.all((await pages.all()).map(addressOf))
  expect(after.slice(0, count - 2)).toEqual(before.slice(0, count - 2))
  expect(fetched.filter((address) => before.includes(address))).toEqual([])
  await expectAccessible(page)
})

test('a click in a page leads to the paragraph, also from the keyboard', async ({ page }) => {
  await openSample(page)
  await openPreview(page)
  const third = page.locator('[data-page="3"]')
  await third.scrollIntoViewIfNeeded()
  await third.click({ position: { x: 150, y: 120 } })
  await expect(sheet(page)).toBeFocused()
  const clicked = await page.evaluate(() => getSelection()?.anchorNode?.textContent ?? '')
  expect(clicked.length).toBeGreaterThan(0)

  const last = page.locator('[data-page]').last()
  await last.focus()
  await page.keyboard.press('Enter')
  await expect(sheet(page)).toBeFocused()
  const chosen = await page.evaluate(() => getSelection()?.anchorNode?.textContent ?? '')
  expect(chosen).not.toBe(clicked)
})

test('zoom widens the paper, the copy and the layout change the pages', async ({ page }) => {
  await openSample(page)
  const pages = await openPreview(page)
  const paper = page.locator('[data-page="1"]')
  const width = async () => (await paper.boundingBox())!.width
  const fitted = await width()
  for (let step = 0; step < 3; step++) await page.getByRole('button', { name: '放大' }).click()
  expect(await width()).toBeGreaterThan(fitted * 1.5)
  await page.getByTitle('适合宽度').click()
  expect(await width()).toBeCloseTo(fitted, 0)

  const plain = await addressOf(pages.first())
  await page.getByRole('button', { name: '版式', exact: true }).click()
  await page.getByLabel('版头和版记').selectOption({ label: '带（公文格式）' })
  await expect.poll(() => addressOf(pages.first())).not.toBe(plain)
  await page.getByLabel('稿别').selectOption('公开稿')
  await expect.poll(() => addressOf(pages.first())).toBe(plain)
  await expectAccessible(page)
})

test('pages that cannot be drawn are told, and the last ones stay', async ({ page, expected }) => {
  await openSample(page)
  const pages = await openPreview(page)
  const count = await pages.count()
  expected.push(/Failed to load resource/)
  await page.route('**/preview', (route) => route.abort())
  await sheet(page).locator('p').first().click()
  await page.keyboard.type('abc')
  const alert = page.getByRole('complementary', { name: '预览' }).getByRole('alert')
  await expect(alert).toContainText('连接不上本机服务')
  expect(await pages.count()).toBe(count)
  await page.unroute('**/preview')
  await alert.getByRole('button', { name: '重试' }).click()
  await expect(alert).toBeHidden()
})

/** How many paragraphs below the last one bring the signature to the next page, by the pages of the server. */
async function paragraphsToNextPage(page: Page): Promise<number> {
  const address = page.url().replace('/reports/', '/api/reports/')
  const { report } = (await (await page.request.get(address)).json()) as { report: Report }
  const { otherMatters } = report.sections
  const pageOfSignature = async (added: number) => {
    const abc = Array.from({ length: added }, (_, index) => ({
      type: 'paragraph', blockId: `added${index}`, audience: 'all', content: [{ type: 'text', text: 'abc' }],
    }))
    const sections = { ...report.sections, otherMatters: { ...otherMatters, content: [...otherMatters.content, ...abc] } }
    const response = await page.request.post(`${address}/preview`, { data: { report: { ...report, sections } } })
    const { measured } = (await response.json()) as { measured: MeasuredPages }
    return measured.blocks.find(({ style }) => style === 'signature')!.start.page
  }
  const first = await pageOfSignature(0)
  let [here, there] = [0, 24]
  while (there - here > 1) {
    const middle = Math.floor((here + there) / 2)
    if ((await pageOfSignature(middle)) > first) there = middle
    else here = middle
  }
  return there
}

test('the rules of the pages speak while the checks are open', async ({ page }) => {
  await openSample(page)
  const needed = await paragraphsToNextPage(page)
  await page.getByRole('button', { name: '检查', exact: true }).click()
  const finding = page.getByText(/署名和成文日期单独在第\d+页/)
  await sheet(page).locator('p').last().click()
  await page.keyboard.press('End')
  for (let added = 0; added < needed; added++) {
    await expect(finding).toBeHidden()
    await page.keyboard.press('Enter')
    await page.keyboard.type('abc')
  }
  await expect(finding).toBeVisible()
  // The lines that the signature left are filled, and then text goes over the page to it.
  for (let added = 0; added < 4; added++) {
    await page.keyboard.press('Enter')
    await page.keyboard.type('abc')
  }
  await expect(finding).toBeHidden()
})

test('a published copy names what it leaves out, asks once, and comes in every format', async ({ page }) => {
  await openSample(page)
  await sheet(page).locator('p').last().click()
  await page.getByRole('button', { name: '仅报送稿' }).first().click()
  await saved(page)
  await page.getByRole('button', { name: '导出', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '导出' })
  await dialog.getByRole('radio', { name: /^发布包/ }).check()
  await dialog.getByRole('radio', { name: /^公开稿/ }).check()
  await expect(dialog.getByLabel('公开稿不含的段落')).toContainText('无。')
  await expect(dialog.getByLabel('公开稿不含的段落')).toContainText('公开稿中“其他事项”将只剩标题')
  await expectAccessible(page)
  await dialog.getByLabel('文件名').fill('年度报告公开稿')
  await dialog.getByRole('button', { name: '导出', exact: true }).click()
  const first = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '确认导出' }).click()
  const download = await first
  expect(download.suggestedFilename()).toBe('年度报告公开稿.zip')
  const files = unzipSync(readFileSync(await download.path()))
  expect(Object.keys(files).sort()).toEqual(['docx', 'html', 'pdf', 'txt'].map((ending) => `年度报告公开稿.${ending}`))
  const txt = withoutSpace(new TextDecoder().decode(files['年度报告公开稿.txt']))
  expect(textOfDocx(files['年度报告公开稿.docx']!)).toBe(txt)
  const pdf = textOfPdf(files['年度报告公开稿.pdf']!)
  if (pdf !== null) expect(pdf).toBe(txt)

  await dialog.getByRole('radio', { name: /^网页/ }).check()
  const second = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '再导出一份' }).click()
  expect((await second).suggestedFilename()).toBe('年度报告公开稿.html')
})
