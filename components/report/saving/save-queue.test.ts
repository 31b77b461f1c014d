import { describe, expect, it } from 'vitest'
import type { KeptBody, UnsavedBody } from './kept-body'
import { REST_MS, SaveQueue } from './save-queue'
import type { SendResult } from './send-result'

/** What another page left. */
const left = (target: string, baseRevision: number, body: unknown, keptAt = ''): KeptBody => ({
  target,
  baseRevision,
  body,
  original: body,
  keptBy: `page ${keptAt}`,
  keptAt,
})

/** A server of one report and a clock that moves by hand. */
function world(revisions: Record<string, number> = {}) {
  const sent: (UnsavedBody & { keepalive: boolean })[] = []
  const answers: ((result: SendResult) => void)[] = []
  const kept = new Map<string, UnsavedBody>()
  const released: KeptBody[] = []
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
    release: (one) => released.push(one),
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
    released,
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

  it('resumes kept words after a reload only on the revision they were written on', () => {
    const { queue, sent, kept, released } = world({ fields: 4, 'section:lead': 9, rest: 2 })
    const fields = left('fields', 4, 'x')
    expect(queue.restore([fields], { revision: 4, body: 'y', at: '' })).toEqual(fields)
    const theirs = { revision: 9, body: 'theirs', at: '' }
    expect(queue.restore([left('section:lead', 8, 'mine')], theirs)).toMatchObject({ body: 'mine' })
    expect(queue.conflicts()).toEqual([{ target: 'section:lead', mine: 'mine', theirs, reason: 'stale' }])
    expect(queue.restore([left('rest', 1, 1)], { revision: 2, body: 1, at: '' })).toBeNull()
    expect([...kept.keys()]).toEqual(['fields', 'section:lead'])
    expect(released.map(({ target }) => target)).toEqual(['fields', 'section:lead', 'rest'])
    queue.flush()
    expect(sent).toMatchObject([{ target: 'fields', baseRevision: 4, body: 'x' }])
  })

  it('keeps the dispute over kept words when they are typed on and the page goes away again', () => {
    const { queue, kept } = world({ fields: 5 })
    queue.restore([left('fields', 3, 'mine')], { revision: 5, body: 'theirs', at: '' })
    queue.edit('fields', 'mine, longer')
    expect(kept.get('fields')).toMatchObject({ baseRevision: 3, body: 'mine, longer' })
  })

  it('lets the user choose between what two pages left unsaved, the newest first, and loses neither before', async () => {
    const { queue, sent, kept, released, answer } = world({ fields: 4 })
    const [a, b] = [left('fields', 4, 'a', '2026-01-05T06:00:00Z'), left('fields', 4, 'b', '2026-01-05T07:00:00Z')]
    expect(queue.restore([a, b], { revision: 4, body: 'y', at: '' })).toEqual(b)
    queue.flush()
    expect(sent).toEqual([])
    expect(released).toEqual([b])
    expect(kept.get('fields')?.body).toBe('b')
    expect(queue.conflicts()).toEqual([
      { target: 'fields', mine: 'b', theirs: { revision: 4, body: 'a', at: a.keptAt }, reason: 'unsaved' },
    ])
    queue.settle('fields', 'theirs')
    expect(released).toEqual([b, a])
    expect(kept.get('fields')?.body).toBe('a')
    expect(sent).toMatchObject([{ target: 'fields', baseRevision: 4, body: 'a' }])
    await answer({ kind: 'saved', revision: 5 })
    expect(kept.size).toBe(0)
  })

  it('asks about the server’s words too when the chosen ones are older', () => {
    const { queue, sent, kept } = world({ fields: 6 })
    const theirs = { revision: 6, body: 'y', at: '' }
    queue.restore([left('fields', 5, 'a', '2026-01-05T06:00:00Z'), left('fields', 6, 'b', '2026-01-05T07:00:00Z')], theirs)
    queue.settle('fields', 'theirs')
    expect(queue.conflicts()).toEqual([{ target: 'fields', mine: 'a', theirs, reason: 'stale' }])
    expect(kept.get('fields')).toMatchObject({ baseRevision: 5, body: 'a' })
    expect(sent).toEqual([])
  })

  it('does not ask about words that are alike, and takes those written on what stands there', () => {
    const { queue, sent, released } = world({ fields: 6 })
    const alike = [left('fields', 5, 'a', '2026-01-05T07:00:00Z'), left('fields', 6, 'a', '2026-01-05T06:00:00Z')]
    queue.restore(alike, { revision: 6, body: 'y', at: '' })
    expect(queue.conflicts()).toEqual([])
    expect(released).toHaveLength(2)
    queue.flush()
    expect(sent).toMatchObject([{ baseRevision: 6, body: 'a' }])
  })

  it('puts no kept words over those typed before they were found', () => {
    const { queue, kept, released } = world({ fields: 4 })
    queue.edit('fields', 'typed')
    expect(queue.restore([left('fields', 4, 'a')], { revision: 4, body: 'y', at: '' })).toBeNull()
    expect(queue.conflicts()).toMatchObject([{ mine: 'typed', theirs: { body: 'a' }, reason: 'unsaved' }])
    expect(kept.get('fields')?.body).toBe('typed')
    expect(released).toEqual([])
    queue.settle('fields', 'mine')
    expect(released).toHaveLength(1)
  })

  it('keeps words the lock of a signed report refuses, and waits for the choice', async () => {
    const { queue, sent, kept, pass, answer } = world({ 'section:plan': 1 })
    queue.edit('section:plan', 'mine')
    pass(REST_MS)
    await answer({ kind: 'locked', theirs: { revision: 2, body: 'signed', at: '' } })
    expect(queue.conflicts()).toMatchObject([{ mine: 'mine', theirs: { body: 'signed' }, reason: 'locked' }])
    expect(kept.get('section:plan')?.body).toBe('mine')
    queue.settle('section:plan', 'mine')
    expect(sent[1]).toMatchObject({ baseRevision: 2, body: 'mine' })
  })

  it('signs only after the words typed before, and sends words typed after 退回起草 behind it', async () => {
    const { queue, sent, pass, answer } = world()
    queue.edit('section:plan', 'before')
    queue.edit('rest', { state: 'signed' })
    pass(REST_MS)
    expect(sent.map(({ target }) => target)).toEqual(['section:plan'])
    await answer({ kind: 'saved', revision: 1 })
    expect(sent[1]).toMatchObject({ target: 'rest', body: { state: 'signed' } })
    await answer({ kind: 'saved', revision: 1 })
    queue.edit('section:plan', 'after')
    queue.edit('fields', 'meanwhile')
    queue.edit('rest', { state: 'drafting' })
    pass(REST_MS)
    expect(sent.slice(2).map(({ target }) => target)).toEqual(['rest', 'fields'])
    await answer({ kind: 'saved', revision: 2 })
    expect(sent[4]).toMatchObject({ target: 'section:plan', body: 'after' })
  })

  it('adopts a newer revision only where nothing unsaved stands in its way', () => {
    const { queue } = world({ fields: 1, rest: 1 })
    queue.edit('fields', 'x')
    expect(queue.adopt('fields', 2)).toBe(false)
    expect(queue.adopt('rest', 2)).toBe(true)
    expect(queue.adopt('rest', 2)).toBe(false)
  })
})
