import type { Browser, Page } from '@playwright/test'
import { mapBlocks, mapInlines } from '@/lib/report/map-blocks'
import type { Report } from '@/lib/report/report'
import { benchReport } from './bench-report'
import { latencies, quantile, type Measurement } from './measure'
import type { ScratchServer } from './scratch-server'

/** The report with every reference to one and the same figure. */
function toOneFigure(report: Report, figureId: string): Report {
  return mapBlocks(report, (block) =>
    mapInlines(block, (content) =>
      content.map((inline) => (inline.type === 'figureRef' ? { ...inline, figureId } : inline)),
    ),
  )
}

interface Drawing {
  /** Script of the input event, and then of the frame with its layout and paint: the wait between them is no work. */
  work: number
  /** From the input event to the end of the frame. */
  latency: number
}

async function watchInputs(page: Page, type: () => Promise<void>): Promise<Drawing[]> {
  await page.evaluate(() => {
    const drawings: Drawing[] = []
    Object.assign(window, { drawings })
    let start = 0
    window.addEventListener('input', () => (start = performance.now()), true)
    window.addEventListener('input', () => {
      const handled = performance.now()
      const from = start
      requestAnimationFrame(() => {
        const frame = performance.now()
        const channel = new MessageChannel()
        channel.port1.onmessage = () => {
          const end = performance.now()
          drawings.push({ work: handled - from + end - frame, latency: end - from })
        }
        channel.port2.postMessage(null)
      })
    })
  })
  await type()
  await page.waitForTimeout(300)
  return page.evaluate(() => (window as unknown as { drawings: Drawing[] }).drawings)
}

/** A digit typed in 数据 beside the open sheet, until all 300 references to that value are drawn anew. */
export async function measureChangedValue(browser: Browser, server: ScratchServer): Promise<Measurement> {
  const report = benchReport(6000, 300)
  const typed = report.indicators.find((indicator) => !indicator.derivation)!
  const { id } = await server.store(toOneFigure(report, typed.id))
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(`${server.address}/reports/${id}`)
  await page.locator('.ProseMirror[contenteditable="true"]').waitFor()
  await page.getByRole('button', { name: '数据', exact: true }).click()
  const input = page.locator(`[data-row="${typed.id}"] input`)
  await input.fill('1')
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(3000)
  await input.focus()
  const drawings = await watchInputs(page, async () => {
    for (let time = 0; time < 40; time++) {
      await page.keyboard.press(time % 2 === 0 ? '7' : 'Backspace')
      await page.waitForTimeout(120)
    }
  })
  const drawn = await page.locator('.figure-ref').allTextContents()
  if (drawn.length !== 300 || new Set(drawn).size !== 1) throw new Error('not every reference shows the value typed')
  await context.close()
  const latency = quantile(drawings.map((drawing) => drawing.latency), 0.5)
  const work = latencies('a value changed, 300 references redrawn: work', 16, drawings.map((drawing) => drawing.work), 0.5)
  return { ...work, detail: `${work.detail}; with the wait for the frame ${latency.toFixed(2)}` }
}
