import type { Browser, Page } from '@playwright/test'
import { emptyFigure } from '@/lib/report/figure'
import type { Report } from '@/lib/report/report'
import type { Indicator } from '@/lib/template/indicator'
import { benchReport } from './bench-report'
import { latencies, type Measurement } from './measure'
import type { ScratchServer } from './scratch-server'

const ROWS = 200
const RUNS = 9

/** A report whose form has so many typed rows, the first of which a rate divides. */
function wideReport(): Report {
  const report = benchReport(6000, 60)
  const missing = ROWS - report.indicators.filter(({ derivation }) => !derivation).length
  const added = Array.from({ length: missing }, (_, index): Indicator => ({
    id: `own-bench-${index}`,
    name: `第${index + 1}项工作件数`,
    unit: '件',
    kind: 'count',
    area: `领域${Math.floor(index / 20) + 1}`,
  }))
  return {
    ...report,
    indicators: [...report.indicators, ...added],
    figures: [...report.figures, ...added.map(({ id }) => emptyFigure(id))],
  }
}

/** From the paste event of a block of 200 × 2 until the frame after it is drawn. */
async function pasteOnce(page: Page, run: number): Promise<number> {
  const text = Array.from({ length: ROWS }, (_, row) => `${1000 + row + run}\t${2000 + row + run}`).join('\r\n')
  await page.locator('input[data-column="previousValue"]').first().focus()
  return page.evaluate(
    (block) =>
      new Promise<number>((resolve) => {
        const data = new DataTransfer()
        data.setData('text/plain', block)
        const start = performance.now()
        document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => resolve(performance.now() - start)
          channel.port2.postMessage(null)
        })
      }),
    text,
  )
}

/** From key down to the end of the next frame, in a cell in the middle of the form. */
async function keySamples(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const samples: number[] = []
    Object.assign(window, { cellSamples: samples })
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
  await page.locator('input[data-column="value"]').nth(ROWS / 2).focus()
  for (let cell = 0; cell < 20; cell++) {
    await page.keyboard.type('1234567', { delay: 60 })
    await page.keyboard.press('Enter')
  }
  return page.evaluate(() => (window as unknown as { cellSamples: number[] }).cellSamples)
}

/** The numbers form with two hundred typed rows: a block pasted over all of them, and typing in one. */
export async function measureFiguresForm(browser: Browser, server: ScratchServer): Promise<Measurement[]> {
  const { id } = await server.store(wideReport())
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(`${server.address}/reports/${id}/figures`)
  await page.locator('input[data-column="value"]').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1500)
  const pastes: number[] = []
  for (let run = 0; run < RUNS; run++) {
    pastes.push(await pasteOnce(page, run))
    await page.waitForTimeout(2500)
  }
  const keys = await keySamples(page)
  await context.close()
  return [
    latencies(`numbers form, a block of ${ROWS} × 2 pasted`, 100, pastes, 0.5),
    latencies(`numbers form, typing among ${ROWS} rows`, 16, keys, 0.95),
  ]
}
