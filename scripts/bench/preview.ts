import type { Browser, CDPSession, Page } from '@playwright/test'
import { benchReport } from './bench-report'
import { watchFrames } from './browser'
import { latencies, type Measurement } from './measure'
import type { ScratchServer } from './scratch-server'

const EDITS = 60
const PREVIEW_PATH = '/api/previews/'

/** The drawings of pages that came over the wire, and those of them that had come before. */
async function countPages(session: CDPSession) {
  const sent = { pages: 0, again: 0, bytes: 0 }
  const seen = new Set<string>()
  const open = new Set<string>()
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (!response.url.includes(PREVIEW_PATH) || response.fromDiskCache) return
    open.add(requestId)
    sent.pages++
    if (seen.has(response.url)) sent.again++
    seen.add(response.url)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (open.has(requestId)) sent.bytes += encodedDataLength
  })
  await session.send('Network.enable')
  return sent
}

/** From key down until the first changed page in view is loaded and a frame is drawn with it; into `pageSamples`. */
function watchPages(): void {
  const samples: number[] = []
  Object.assign(window, { pageSamples: samples })
  let start: number | null = null
  document.addEventListener('keydown', () => (start ??= performance.now()), true)
  document.addEventListener(
    'load',
    ({ target }) => {
      if (start === null || !(target instanceof HTMLImageElement) || !target.closest('[data-page]')) return
      const { top, bottom } = target.getBoundingClientRect()
      if (bottom <= 0 || top >= innerHeight) return
      const began = start
      start = null
      requestAnimationFrame(() => samples.push(performance.now() - began))
    },
    true,
  )
}

async function openBesidePreview(page: Page, server: ScratchServer): Promise<void> {
  const { id } = await server.store(benchReport(6000, 60))
  await page.goto(`${server.address}/reports/${id}`)
  await page.locator('.ProseMirror[contenteditable="true"]').waitFor()
  await page.getByRole('button', { name: '预览', exact: true }).click()
  await page.locator('[data-page] img').first().waitFor()
  const paragraphs = page.locator('.ProseMirror p')
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2))
  await middle.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await middle.click()
  await page.mouse.move(0, 0)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1000)
}

/** Typing beside the preview: when the page shows it, what is sent for it, and whether the typing feels it. */
export async function measurePreview(browser: Browser, server: ScratchServer): Promise<Measurement[]> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  const page = await context.newPage()
  const sent = await countPages(await context.newCDPSession(page))
  await openBesidePreview(page, server)
  await page.evaluate(watchPages)
  const before = { ...sent }
  for (let edit = 0; edit < EDITS; edit++) {
    await page.keyboard.type('a')
    await page.waitForTimeout(600)
  }
  const shown = await page.evaluate(() => (window as unknown as { pageSamples: number[] }).pageSamples)
  const pages = sent.pages - before.pages
  const kilobytes = (sent.bytes - before.bytes) / EDITS / 1024

  const samples = await watchFrames(page, () => page.keyboard.type('abcdefghij'.repeat(16), { delay: 60 }))
  await context.close()
  return [
    latencies('preview, from the key to the new page', 300, shown, 0.95),
    { name: 'preview, sent for an edit', value: kilobytes, unit: 'KB', budget: null, detail: `${(pages / EDITS).toFixed(2)} pages an edit` },
    { name: 'preview, unchanged pages sent again', value: sent.again, unit: '×', budget: 0, detail: `of ${sent.pages} pages sent` },
    latencies('typing beside the preview, 6,000 characters', 16, samples, 0.95),
  ]
}
