import type { Browser, CDPSession, Page } from '@playwright/test'
import { benchReport } from './bench-report'
import { latencies, quantile, type Measurement } from './measure'
import type { ScratchServer } from './scratch-server'

const VIEWPORT = { width: 1366, height: 768 }

/** Bytes of script that came over the wire, as the browser counted them. */
async function countScriptBytes(session: CDPSession): Promise<() => number> {
  const scripts = new Set<string>()
  let bytes = 0
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await session.send('Network.enable')
  return () => bytes
}

/** First load of the editor with an empty cache: time until the sheet can be typed into, and gz JS. */
export async function measureFirstLoad(browser: Browser, server: ScratchServer, runs = 5): Promise<Measurement[]> {
  const { id } = await server.store(benchReport(6000, 60))
  const times: number[] = []
  let bytes = 0
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ viewport: VIEWPORT, locale: 'zh-CN' })
    const page = await context.newPage()
    const scriptBytes = await countScriptBytes(await context.newCDPSession(page))
    const start = performance.now()
    await page.goto(`${server.address}/reports/${id}`)
    await page.locator('.ProseMirror[contenteditable="true"]').waitFor()
    times.push(performance.now() - start)
    await page.waitForLoadState('networkidle')
    bytes = scriptBytes()
    await context.close()
  }
  return [
    latencies('editor, first load', null, times, 0.5),
    { name: 'editor page, JS over the wire (gz)', value: bytes / 1024, unit: 'KB', budget: 450, detail: 'all scripts until the network is idle' },
  ]
}

/** From each key down to the end of the next frame (ms), for the keys that `type` presses. */
export async function watchFrames(page: Page, type: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const samples: number[] = []
    Object.assign(window, { keySamples: samples })
    document.addEventListener(
      'keydown',
      () => {
        const start = performance.now()
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => samples.push(performance.now() - start)
          channel.port2.postMessage(null)
        })
      },
      true,
    )
  })
  await type()
  await page.waitForTimeout(300)
  return page.evaluate(() => (window as unknown as { keySamples: number[] }).keySamples)
}

/** Typing in the middle of a document. */
export async function measureTyping(browser: Browser, server: ScratchServer, characters: number, budget: number | null): Promise<Measurement> {
  const { id } = await server.store(benchReport(characters, 300))
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(`${server.address}/reports/${id}`)
  await page.locator('.ProseMirror[contenteditable="true"]').waitFor()
  await page.waitForLoadState('networkidle')
  const paragraphs = page.locator('.ProseMirror p')
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2))
  await middle.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await middle.click()
  await page.waitForTimeout(1000)
  const samples = await watchFrames(page, () => page.keyboard.type('abcdefghij'.repeat(16), { delay: 60 }))
  await context.close()
  return latencies(`typing, ${characters.toLocaleString('en')} characters, 300 references`, budget, samples, 0.95)
}

/** The share of idle frames that the browser itself delays, so that the figures above can be judged. */
export async function measureIdleFrame(browser: Browser): Promise<Measurement> {
  const page = await browser.newPage({ viewport: VIEWPORT })
  const samples: number[] = []
  for (let frame = 0; frame < 120; frame++) {
    samples.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const start = performance.now()
            requestAnimationFrame(() => resolve(performance.now() - start))
          }),
      ),
    )
  }
  await page.close()
  return { ...latencies('an empty page, to the next frame', null, samples, 0.95), detail: `median ${quantile(samples, 0.5).toFixed(2)}` }
}
