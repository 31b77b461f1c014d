import { describe, expect, it } from 'vitest'
import { REST_MS, SaveQueue, type SendResult, type UnsavedBody } from './save-queue'

/** A server of one report and a clock that moves by hand. */
function world(revisions: Record<string, number> = {}) {
  const sent: (UnsavedBody & { keepalive: boolean })[] = []
  const answers: ((result: SendResult) => void)[] = []
  const kept = new Map<string, UnsavedBody>()
  let timers: { at: number; callback: () => void }[] = []
  let time = 0
  const queue = new SaveQueue({
    revisions,
    send: (save, { keepalive }) => {
      sent.push({ ...save, keepalive })
      return new Promise((resolve) => answers.push(resolve))
    },
    keep: (save) => kept.set(save.target, save),
    forget: (target) => kept.delete(target),
    now: () => time,
    after: (milliseconds, callback) => {
      const timer = { at: time + milliseconds, callback }
      timers.push(timer)
      return () => (timers = timers.filter((other) => other !== timer))
    },
    onChange: () => undefined,
  })
  return {
    queue,
    sent,
    kept,
    pass(milliseconds: number) {
      time += milliseconds
      const due = timers.filter((timer) => timer.at <= time)
      timers = timers.filter((timer) => timer.at > time)
      for (const timer of due) timer.callback()
    },
    async answer(result: SendResult) {
      answers.shift()!(result)
      await Promise.resolve()
      await Promise.resolve()
    },
  }
}

describe('the save queue', () => {
  it('sends the last of several edits once they rest, on the known revision', async () => {
    const { queue, sent, kept, pass, answer } = world({ fields: 3 })
    queue.edit('fields', 'a')
    pass(REST_MS - 1)
    queue.edit('fields', 'ab')
    pass(REST_MS - 1)
    expect(sent).toEqual([])
    expect(queue.status()).toEqual({ kind: 'saving' })
    pass(1)
    expect(sent).toEqual([{ target: 'fields', baseRevision: 3, body: 'ab', keepalive: false }])
    expect(kept.get('fields')?.body).toBe('ab')
    await answer({ kind: 'saved', revision: 4 })
    expect(queue.status()).toEqual({ kind: 'saved', at: 2 * REST_MS - 1 })
    expect(kept.size).toBe(0)
  })

  it('waits for the answer before it sends the same target again, then builds on the new revision', async () => {
    const { queue, sent, kept, pass, answer } = world()
    queue.edit('section:plan', 1)
    pass(REST_MS)
    queue.edit('section:plan', 2)
    pass(REST_MS)
    expect(sent).toHaveLength(1)
    await answer({ kind: 'saved', revision: 7 })
    expect(sent[1]).toMatchObject({ baseRevision: 7, body: 2 })
    expect(kept.get('section:plan')).toMatchObject({ baseRevision: 7, body: 2 })
  })

  it('sends different targets side by side, at most four at once', async () => {
    const { queue, sent, pass, answer } = world()
    for (let row = 0; row < 6; row++) queue.edit(`figure:${row}`, row)
    pass(REST_MS)
    expect(sent).toHaveLength(4)
    await answer({ kind: 'saved', revision: 1 })
    expect(sent).toHaveLength(5)
  })

  it('says offline, keeps the words, and tries again with growing pauses', async () => {
    const { queue, sent, kept, pass, answer } = world()
    queue.edit('fields', 'x')
    pass(REST_MS)
    await answer({ kind: 'unreachable' })
    expect(queue.status()).toEqual({ kind: 'offline' })
    expect(kept.get('fields')?.body).toBe('x')
    pass(1000)
    expect(sent).toHaveLength(2)
    await answer({ kind: 'unreachable' })
    pass(1999)
    expect(sent).toHaveLength(2)
    pass(1)
    expect(sent).toHaveLength(3)
    await answer({ kind: 'saved', revision: 1 })
    expect(queue.status().kind).toBe('saved')
    expect(kept.size).toBe(0)
  })

  it('never sends over another one’s save: it waits for the choice', async () => {
    const { queue, sent, kept, pass, answer } = world({ fields: 1 })
    queue.edit('fields', 'mine')
    pass(REST_MS)
    await answer({ kind: 'stale', theirs: { revision: 2, body: 'theirs', at: '2026-01-05T06:00:00Z' } })
    expect(queue.status()).toEqual({ kind: 'conflict' })
    queue.edit('fields', 'mine, longer')
    pass(REST_MS * 10)
    expect(sent).toHaveLength(1)
    expect(queue.conflicts()).toMatchObject([{ target: 'fields', mine: 'mine, longer', theirs: { body: 'theirs' } }])
    queue.settle('fields', 'mine')
    expect(sent[1]).toMatchObject({ baseRevision: 2, body: 'mine, longer' })
    await answer({ kind: 'saved', revision: 3 })
    expect(queue.status().kind).toBe('saved')
    expect(kept.size).toBe(0)
  })

  it('gives up its own words only when told to', async () => {
    const { queue, sent, kept, pass, answer } = world({ fields: 1 })
    queue.edit('fields', 'mine')
    pass(REST_MS)
    await answer({ kind: 'stale', theirs: { revision: 2, body: 'theirs', at: '' } })
    queue.settle('fields', 'theirs')
    expect(queue.status().kind).toBe('saved')
    expect(kept.size).toBe(0)
    queue.edit('fields', 'next')
    pass(REST_MS)
    expect(sent[1]).toMatchObject({ baseRevision: 2, body: 'next' })
  })

  it('takes a stale answer that holds its own words as saved: the first answer was lost on the way', async () => {
    const { queue, pass, answer } = world()
    queue.edit('fields', { b: 1, a: [2] })
    pass(REST_MS)
    await answer({ kind: 'stale', theirs: { revision: 5, body: { a: [2], b: 1 }, at: '' } })
    expect(queue.status().kind).toBe('saved')
  })

  it('does not repeat what the server refuses until it is changed', async () => {
    const { queue, sent, pass, answer } = world()
    queue.edit('fields', 'bad')
    pass(REST_MS)
    await answer({ kind: 'refused', message: '内容过长' })
    pass(60_000)
    expect(sent).toHaveLength(1)
    expect(queue.status()).toEqual({ kind: 'failed', message: '内容过长' })
    queue.edit('fields', 'good')
    pass(REST_MS)
    expect(sent[1]).toMatchObject({ body: 'good' })
  })

  it('sends what waits for its turn although those before it were refused or stale', async () => {
    const { queue, sent, pass, answer } = world()
    for (let row = 0; row < 5; row++) queue.edit(`figure:${row}`, row)
    pass(REST_MS)
    await answer({ kind: 'refused', message: '不行。' })
    expect(sent.map((save) => save.body)).toEqual([0, 1, 2, 3, 4])
  })

  it('repeats what was refused when the user asks for it', async () => {
    const { queue, sent, pass, answer } = world()
    queue.edit('fields', 'x')
    pass(REST_MS)
    await answer({ kind: 'refused', message: '在回收站里。' })
    queue.retry()
    expect(sent).toHaveLength(2)
    await answer({ kind: 'saved', revision: 1 })
    expect(queue.status().kind).toBe('saved')
  })

  it('sends everything that waits, beyond the limit, when the page goes away', () => {
    const { queue, sent } = world()
    for (let row = 0; row < 6; row++) queue.edit(`figure:${row}`, row)
    queue.flush({ keepalive: true })
    expect(sent).toHaveLength(6)
    expect(sent.every((save) => save.keepalive)).toBe(true)
  })

  it('resumes kept words after a reload only on the revision they were written on', async () => {
    const { queue, sent, kept } = world({ fields: 4, 'section:lead': 9 })
    expect(queue.restore({ target: 'fields', baseRevision: 4, body: 'x' }, { revision: 4, body: 'y', at: '' })).toBe(
      'resumed',
    )
    const theirs = { revision: 9, body: 'theirs', at: '' }
    expect(queue.restore({ target: 'section:lead', baseRevision: 8, body: 'mine' }, theirs)).toBe('conflict')
    kept.set('rest', { target: 'rest', baseRevision: 1, body: 1 })
    expect(queue.restore({ target: 'rest', baseRevision: 1, body: 1 }, { revision: 2, body: 1, at: '' })).toBe(
      'alreadySaved',
    )
    expect(kept.has('rest')).toBe(false)
    queue.flush()
    expect(sent).toMatchObject([{ target: 'fields', baseRevision: 4, body: 'x' }])
  })

  it('adopts a newer revision only where nothing unsaved stands in its way', () => {
    const { queue } = world({ fields: 1, rest: 1 })
    queue.edit('fields', 'x')
    expect(queue.adopt('fields', 2)).toBe(false)
    expect(queue.adopt('rest', 2)).toBe(true)
    expect(queue.adopt('rest', 2)).toBe(false)
  })
})
