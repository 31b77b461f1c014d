import type { Browser } from '@playwright/test'
import { mapBlocks, mapInlines } from '@/lib/report/map-blocks'
import type { Report } from '@/lib/report/report'
import { benchReport } from './bench-report'
import { watchFrames } from './browser'
import { latencies, type Measurement } from './measure'
import type { ScratchServer } from './scratch-server'

/** The report with every reference to one and the same figure. */
function toOneFigure(report: Report, figureId: string): Report {
  return mapBlocks(report, (block) =>
    mapInlines(block, (content) =>
      content.map((inline) => (inline.type === 'figureRef' ? { ...inline, figureId } : inline)),
    ),
  )
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
  const samples = await watchFrames(page, async () => {
    for (let time = 0; time < 40; time++) {
      await page.keyboard.press(time % 2 === 0 ? '7' : 'Backspace')
      await page.waitForTimeout(120)
    }
  })
  const drawn = await page.locator('.figure-ref').allTextContents()
  if (drawn.length !== 300 || new Set(drawn).size !== 1) throw new Error('not every reference shows the value typed')
  await context.close()
  return latencies('a value changed, 300 references in the open editor', 16, samples, 0.95)
}
