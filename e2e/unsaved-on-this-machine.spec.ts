import type { Page } from '@playwright/test'
import { caretIntoLead, createReport, openSheet, saved, sheet } from './support/pages'
import { expect, expectAccessible, test } from './support/test'

interface Opened {
  report: { state: string; partOrder: string[]; sections: { lead: unknown }; settings: unknown; template: unknown }
  revisions: Record<string, number>
}

const opened = async (page: Page, id: string) => (await (await page.request.get(`/api/reports/${id}`)).json()) as Opened

async function sign(page: Page, id: string): Promise<void> {
  const { report, revisions } = await opened(page, id)
  const { partOrder, settings, template } = report
  const orders = { indicatorOrder: [], figureOrder: [], attachmentOrder: [] }
  const response = await page.request.post(`/api/reports/${id}/revisions`, {
    data: { target: 'rest', baseRevision: revisions.rest, body: { state: 'signed', partOrder, settings, template, ...orders } },
  })
  expect(response.status()).toBe(200)
}

test('what two windows that ended suddenly left unsaved of one part is offered side by side', async ({ page, context }) => {
  const id = await createReport(page)
  const windows = [await context.newPage(), await context.newPage()]
  for (const window of windows) await openSheet(window, id)
  await context.route('**/revisions', (route) => route.abort())
  for (const [index, window] of windows.entries()) {
    await window.bringToFront()
    await caretIntoLead(window)
    await window.keyboard.type(['第一个窗口的话', '第二个窗口的话'][index]!)
    await expect(window.getByText('离线，已暂存本机')).toBeVisible()
  }
  for (const window of windows) {
    const gone = window.waitForEvent('crash')
    // As when the power fails; it never answers.
    void (await context.newCDPSession(window)).send('Page.crash').catch(() => undefined)
    await gone
    await window.close()
  }
  await context.unroute('**/revisions')

  await page.goto(`/reports/${id}`)
  const dialog = page.getByRole('dialog', { name: '同一处有两份没保存的改动' })
  await expect(dialog).toContainText('第一个窗口的话')
  await expect(dialog).toContainText('第二个窗口的话')
  await expectAccessible(page)
  await page.reload()
  await expect(dialog).toContainText('第一个窗口的话')
  await dialog.getByRole('button', { name: '用另一份' }).click()
  await saved(page)
  await expect(sheet(page)).toContainText('第一个窗口的话')
  expect(JSON.stringify(await opened(page, id))).toContain('第一个窗口的话')
  await page.reload()
  await expect(sheet(page)).toContainText('第一个窗口的话')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('what fits no report is shown, and stays until it is thrown away', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const id = await createReport(page)
  await page.goto('/')
  await page.evaluate(
    (reportId) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('annual-report', 1)
        request.onupgradeneeded = () => request.result.createObjectStore('unsaved')
        request.onerror = () => reject(new Error('indexedDB'))
        request.onsuccess = () => {
          const body = { present: 'maybe', content: [{ type: 'paragraph', content: [{ type: 'text', text: '升级前写下的话' }] }] }
          const transaction = request.result.transaction('unsaved', 'readwrite')
          transaction.objectStore('unsaved').put({ target: 'section:lead', baseRevision: 1, body }, [reportId, 'section:lead'])
          transaction.oncomplete = () => {
            request.result.close()
            resolve()
          }
        }
      }),
    id,
  )
  await page.goto(`/reports/${id}`)
  const dialog = page.getByRole('dialog', { name: '有一处没保存的内容放不回报告' })
  await expect(dialog).toContainText('“导语”')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '复制' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('升级前写下的话')
  await dialog.getByRole('button', { name: '以后再说' }).click()
  await caretIntoLead(page)
  await page.keyboard.type('接着写的话')
  await saved(page)

  await page.reload()
  await expect(dialog).toContainText('升级前写下的话')
  await dialog.getByRole('button', { name: '丢弃…' }).click()
  await dialog.getByRole('button', { name: '不丢弃' }).click()
  await dialog.getByRole('button', { name: '丢弃…' }).click()
  await dialog.getByRole('button', { name: '确定丢弃' }).click()
  await expect(dialog).toHaveCount(0)
  await page.reload()
  await expect(sheet(page)).toContainText('接着写的话')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('where the browser keeps nothing, it says so and asks before it closes the page', async ({ page, expected }) => {
  expected.push(/net::ERR_FAILED/)
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  const id = await createReport(page)
  await openSheet(page, id)
  await expect(page.getByText('本机不能暂存', { exact: true })).toBeVisible()
  await page.route('**/revisions', (route) => route.abort())
  await caretIntoLead(page)
  await page.keyboard.type('只在本页的话')
  await expect(page.getByText('离线，请勿关闭页面')).toBeVisible()
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  await page.unroute('**/revisions')
  await page.getByRole('button', { name: '立即重试' }).click()
  await saved(page)
  expect(JSON.stringify(await opened(page, id))).toContain('只在本页的话')
})

test('words typed before the page hears that the report is signed are shown, and saved once it is taken back', async ({ page, expected }) => {
  expected.push(/status of 409/)
  const id = await createReport(page)
  await openSheet(page, id)
  await sign(page, id)
  await caretIntoLead(page)
  await page.keyboard.type('签发前正在写的话')
  const dialog = page.getByRole('dialog', { name: '报告已签发，有改动没有保存' })
  await expect(dialog).toContainText('签发前正在写的话')
  await expectAccessible(page)
  expect(JSON.stringify((await opened(page, id)).report.sections)).not.toContain('签发前正在写的话')
  await dialog.getByRole('button', { name: '退回起草，用我的' }).click()
  await saved(page)
  const { report } = await opened(page, id)
  expect(report.state).toBe('drafting')
  expect(JSON.stringify(report.sections.lead)).toContain('签发前正在写的话')
})
