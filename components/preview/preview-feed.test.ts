import { describe, expect, it } from 'vitest'
import type { ReportPreview } from './preview-api'
import { PreviewFeed } from './preview-feed'

const pageOf = (text: string): ReportPreview => ({
  pages: [text],
  widthPt: 595,
  heightPt: 842,
  measured: { pageCount: 1, blocks: [], textLeftPt: 79, textBottomPt: 743, cellPt: 16, missingCharacters: [] },
  substitutions: [],
})
const rest = () => new Promise((resolve) => setImmediate(resolve))

/** A feed with a clock that stands until it is moved, and drawings that end when told. */
function scene() {
  let [clock, text] = [0, '一']
  const timers = new Set<{ at: number; run: () => void }>()
  const drawings: { input: string; signal: AbortSignal; end: () => void; fail: (error: Error) => void }[] = []
  const feed = new PreviewFeed({
    read: () => text,
    draw: (input, signal) => new Promise((resolve, fail) => drawings.push({ input, signal, end: () => resolve(pageOf(input)), fail })),
    tell: (failure) => (failure as Error).message,
    now: () => clock,
    after(milliseconds, run) {
      const timer = { at: clock + milliseconds, run }
      timers.add(timer)
      return () => timers.delete(timer)
    },
  })
  const pass = (milliseconds: number) => {
    clock += milliseconds
    for (const timer of [...timers].filter(({ at }) => at <= clock)) {
      timers.delete(timer)
      timer.run()
    }
  }
  const type = (next: string) => {
    text = next
    feed.refresh()
  }
  return { feed, drawings, pass, type, inputs: () => drawings.map(({ input }) => input) }
}

describe('the feed of the preview', () => {
  it('draws after a short rest, and while typing goes on at the latest after a quarter of a second', () => {
    const { pass, type, inputs } = scene()
    for (const next of ['甲', '甲乙', '甲乙丙']) {
      type(next)
      pass(30)
    }
    expect(inputs()).toEqual([])
    pass(10)
    expect(inputs()).toEqual(['甲乙丙'])
    const typing = scene()
    for (let key = 0; key < 8; key++) {
      typing.type(`第${key}字`)
      typing.pass(30)
    }
    expect(typing.inputs()).toEqual(['第7字'])
  })

  it('draws one text at a time, and of those that came meanwhile the newest alone', async () => {
    const { feed, drawings, pass, type, inputs } = scene()
    type('甲')
    pass(60)
    type('甲乙')
    pass(60)
    type('甲乙丙')
    pass(60)
    expect(inputs()).toEqual(['甲'])
    drawings[0]!.end()
    await rest()
    expect(inputs()).toEqual(['甲', '甲乙丙'])
    expect(feed.getState().preview?.pages).toEqual(['甲'])
    drawings[1]!.end()
    await rest()
    expect(feed.getState()).toMatchObject({ preview: { pages: ['甲乙丙'] }, isDrawing: false })
  })

  it('draws the same text once, unless asked to try again', async () => {
    const { feed, drawings, pass, inputs } = scene()
    feed.refresh()
    pass(60)
    drawings[0]!.end()
    await rest()
    feed.refresh()
    pass(60)
    expect(inputs()).toEqual(['一'])
    feed.retry()
    pass(60)
    expect(inputs()).toEqual(['一', '一'])
  })

  it('keeps the last pages when a drawing fails, and goes on with the next change', async () => {
    const { feed, drawings, pass, type } = scene()
    type('甲')
    pass(60)
    drawings[0]!.end()
    await rest()
    type('乙')
    pass(60)
    drawings[1]!.fail(new Error('连接不上本机服务'))
    await rest()
    expect(feed.getState()).toMatchObject({ preview: { pages: ['甲'] }, problem: '连接不上本机服务', isDrawing: false })
    type('丙')
    pass(60)
    drawings[2]!.end()
    await rest()
    expect(feed.getState()).toMatchObject({ preview: { pages: ['丙'] }, problem: null })
  })

  it('takes nothing over once nobody looks', async () => {
    const { feed, drawings, pass, type, inputs } = scene()
    type('甲')
    pass(60)
    type('甲乙')
    feed.stop()
    expect(drawings[0]!.signal.aborted).toBe(true)
    drawings[0]!.end()
    await rest()
    pass(1000)
    expect(inputs()).toEqual(['甲'])
    expect(feed.getState().preview).toBeNull()
  })
})
