import { describe, expect, it } from 'vitest'
import { changeFigures } from '@/lib/figures/change-figures'
import { newReport } from '@/lib/report/new-report'
import { SECTION_IDS, type Report, type Section, type SectionId } from '@/lib/report/report'
import { PART_IDS, PART_NAMES } from '@/lib/template/part'
import { defineTemplate } from '@/lib/template/template'
import type { PartStatus } from '@/lib/checks/part-statuses'
import type { KeptBody, UnsavedBody } from '@/components/report/saving/kept-body'
import { ReportStore } from './report-store'
import type { SendResult } from '@/components/report/saving/send-result'
import type { Sheet } from './sheet-link'
import { warnBeforeLeaving } from '@/components/report/saving/warn-before-leaving'

const template = defineTemplate({
  id: 'sample',
  version: 1,
  name: '样例',
  description: '测试用的模板。',
  officeKind: 'department',
  partOrder: [...PART_IDS],
  titleLines: ['{issuer}', '关于{year}年度法治政府建设情况的报告'],
  direction: 'upward',
  primaryRecipients: [],
  copiedTo: [],
  lead: '现将有关情况报告如下：',
  parts: PART_IDS.map((part) => ({
    part,
    heading: PART_NAMES[part],
    required: true,
    guidance: ['写明情况。'],
    basis: '有关规定',
    filled: { minCharacters: 30 },
  })),
  indicators: [{ id: 'received', name: '新收', unit: '件', kind: 'count', area: '行政复议' }],
})

const nothingWritten = Object.fromEntries(SECTION_IDS.map((id) => [id, 'empty'])) as Record<SectionId, PartStatus>

function freshReport(): Report {
  let count = 0
  return newReport(template, {
    id: 'r1',
    officeId: 'o1',
    year: 2025,
    issuers: ['云岭县司法局'],
    nextBlockId: () => `b${++count}`,
  })
}

const paragraph = (text: string): Section => ({
  present: true,
  content: [{ type: 'paragraph', blockId: 'p', audience: 'all', content: [{ type: 'text', text }] }],
})

/** What another page left on this machine. */
const left = (target: string, baseRevision: number, body: unknown, keptAt = ''): KeptBody => ({
  ...{ target, baseRevision, body, keptAt },
  original: body,
  keptBy: `page ${keptAt}`,
})

function world(kept: KeptBody[] = []) {
  const server = {
    report: freshReport(),
    revisions: { fields: 1, 'section:plan': 1, 'figure:received': 1 } as Record<string, number>,
  }
  const sent: UnsavedBody[] = []
  const released: KeptBody[] = []
  let answer: (save: UnsavedBody) => SendResult = (save) => ({ kind: 'saved', revision: save.baseRevision + 1 })
  const timers = new Set<() => void>()
  const checkedPages: (number | null)[] = []
  const store = new ReportStore(
    { report: server.report, revisions: server.revisions },
    {
      api: {
        open: async () => server,
        save: async (_id, save) => {
          sent.push(save)
          return answer(save)
        },
      },
      unsaved: {
        others: async () => kept,
        keep: () => undefined,
        forget: () => undefined,
        release: (_id, one) => released.push(one),
      },
      check: (_report, pages) => {
        checkedPages.push(pages?.pageCount ?? null)
        return { findings: [], dismissed: [], statuses: nothingWritten, whole: true }
      },
      now: () => 0,
      after: (_milliseconds, callback) => {
        timers.add(callback)
        return () => timers.delete(callback)
      },
    },
  )
  return {
    store,
    server,
    sent,
    released,
    checkedPages,
    answerWith(next: typeof answer) {
      answer = next
    },
    async rest() {
      for (let round = 0; round < 5; round++) {
        const due = [...timers]
        timers.clear()
        due.forEach((callback) => callback())
        await new Promise((resolve) => setTimeout(resolve, 0))
      }
    },
  }
}

function fakeSheet(store: ReportStore) {
  const calls: string[] = []
  let { sections, partOrder } = store.getState().report
  const sheet: Sheet = {
    getSections: () => sections,
    getPartOrder: () => partOrder,
    replaceSection: (id, section) => {
      calls.push(id)
      sections = { ...sections, [id]: section }
    },
    replaceAll: (next, order) => {
      calls.push('all')
      sections = next
      partOrder = order
    },
  }
  return {
    sheet,
    calls,
    type: (section: Section) => (sections = { ...sections, plan: section }),
    reorder: (order: Report['partOrder']) => (partOrder = order),
  }
}

describe('the report store', () => {
  it('applies a change at once and saves only the target it touches', async () => {
    const { store, sent, rest } = world()
    await store.resume()
    store.change((report) => ({ ...report, figures: report.figures.map((figure) => ({ ...figure, value: '187' })) }))
    expect(store.getState().report.figures[0]?.value).toBe('187')
    expect(store.getState().save.kind).toBe('saving')
    await rest()
    expect(sent.map((save) => [save.target, save.baseRevision])).toEqual([['figure:received', 1]])
    expect(store.getState().save.kind).toBe('saved')
  })

  it('does not save a change that changes nothing', async () => {
    const { store, sent, rest } = world()
    store.change((report) => ({ ...report, fields: { ...report.fields } }))
    await rest()
    expect(sent).toEqual([])
  })

  it('saves a row that was taken away as null, and the order with it', async () => {
    const { store, sent, rest } = world()
    store.change((report) => ({ ...report, figures: [] }))
    await rest()
    expect(sent.find((save) => save.target === 'figure:received')?.body).toBeNull()
    expect(sent.map((save) => save.target)).toContain('rest')
  })

  it('redraws the sheet for changes made elsewhere, never for its own', async () => {
    const { store } = world()
    const { sheet, calls, type } = fakeSheet(store)
    store.attachSheet(sheet, store.getState().report)
    type(paragraph('甲'))
    store.collectSheet()
    expect(calls).toEqual([])
    store.change((report) => ({ ...report, sections: { ...report.sections, plan: paragraph('乙') } }))
    expect(calls).toEqual(['plan'])
  })

  it('changes text only on top of the last words of the sheet', () => {
    const { store } = world()
    const { sheet, type } = fakeSheet(store)
    store.attachSheet(sheet, store.getState().report)
    type(paragraph('刚写的'))
    store.change((report) => ({ ...report, sections: { ...report.sections, lead: paragraph('新导语') } }))
    expect(store.getState().report.sections).toMatchObject({ lead: paragraph('新导语'), plan: paragraph('刚写的') })
  })

  it('collects the last words of the sheet when it goes', async () => {
    const { store, sent, rest } = world()
    const { sheet, type } = fakeSheet(store)
    const detach = store.attachSheet(sheet, store.getState().report)
    type(paragraph('最后一句'))
    detach()
    await rest()
    expect(sent).toMatchObject([{ target: 'section:plan', body: paragraph('最后一句') }])
  })

  it('puts back what an earlier visit could not save and sends it on', async () => {
    const { store, sent, rest } = world([left('section:plan', 1, paragraph('断电前'))])
    await store.resume()
    expect(store.getState().ready).toBe(true)
    expect(store.getState().report.sections.plan).toEqual(paragraph('断电前'))
    await rest()
    expect(sent).toMatchObject([{ target: 'section:plan', baseRevision: 1 }])
  })

  it('takes over the last words of the page it follows, which arrived after it was drawn', async () => {
    const { store, server, sent, rest } = world()
    server.report = { ...server.report, sections: { ...server.report.sections, plan: paragraph('重新载入前') } }
    server.revisions = { ...server.revisions, 'section:plan': 2 }
    await store.resume()
    expect(store.getState().report.sections.plan).toEqual(paragraph('重新载入前'))
    store.change((report) => ({ ...report, sections: { ...report.sections, plan: paragraph('接着写') } }))
    await rest()
    expect(sent).toMatchObject([{ target: 'section:plan', baseRevision: 2 }])
  })

  it('opens although a body left behind fits no report', async () => {
    const { store, sent, rest } = world([left('section:plan', 1, { present: 'maybe' })])
    await store.resume()
    expect(store.getState().ready).toBe(true)
    await rest()
    expect(sent).toEqual([])
  })

  it('shows the sheet what was saved elsewhere while it was being drawn', () => {
    const { store, server } = world()
    const { sheet, calls } = fakeSheet(store)
    const shown = store.getState().report
    const sections = { ...server.report.sections, plan: paragraph('别处') }
    store.take({ report: { ...server.report, sections }, revisions: { 'section:plan': 2 } })
    store.attachSheet(sheet, shown)
    expect(calls).toEqual(['plan'])
    store.collectSheet()
    expect(store.getState().report.sections.plan).toEqual(paragraph('别处'))
  })

  it('does not take newer text from elsewhere over words the sheet has not told of', () => {
    const { store, server } = world()
    const { sheet, calls, type } = fakeSheet(store)
    store.attachSheet(sheet, store.getState().report)
    type(paragraph('刚写的'))
    const sections = { ...server.report.sections, plan: paragraph('别处') }
    store.take({ report: { ...server.report, sections }, revisions: { 'section:plan': 2 } })
    expect(calls).toEqual([])
    expect(store.getState().report.sections.plan).toEqual(paragraph('刚写的'))
  })

  it('shows both when somebody saved over the words left behind, and sends nothing', async () => {
    const { store, sent, rest } = world([left('section:plan', 0, paragraph('旧稿'))])
    await store.resume()
    await rest()
    expect(sent).toEqual([])
    expect(store.getState().conflicts).toMatchObject([{ target: 'section:plan', mine: paragraph('旧稿') }])
  })

  it('takes the other’s words into report and sheet when they are chosen', async () => {
    const { store, answerWith, rest } = world()
    const { sheet, calls } = fakeSheet(store)
    store.attachSheet(sheet, store.getState().report)
    answerWith(() => ({ kind: 'stale', theirs: { revision: 8, body: paragraph('对方'), at: '' } }))
    store.change((report) => ({ ...report, sections: { ...report.sections, plan: paragraph('我') } }), {
      fromSheet: true,
    })
    sheet.replaceSection('plan', paragraph('我'))
    await rest()
    const [conflict] = store.getState().conflicts
    store.settle(conflict!, 'theirs')
    expect(store.getState().report.sections.plan).toEqual(paragraph('对方'))
    expect(calls).toEqual(['plan', 'plan'])
    expect(store.getState().save.kind).not.toBe('conflict')
  })

  it('takes over newer revisions from elsewhere but leaves unsaved words alone', async () => {
    const { store, server } = world()
    store.change((report) => ({ ...report, fields: { ...report.fields, documentNumber: '云司〔2026〕3号' } }))
    store.take({
      report: {
        ...server.report,
        sections: { ...server.report.sections, plan: paragraph('新') },
        fields: { ...server.report.fields, year: 2024 },
      },
      revisions: { 'section:plan': 2, fields: 2 },
    })
    expect(store.getState().report.sections.plan).toEqual(paragraph('新'))
    expect(store.getState().report.fields).toMatchObject({ documentNumber: '云司〔2026〕3号', year: 2025 })
  })

  it('shows what fits no report, keeps it until it is thrown away, and opens with the rest', async () => {
    const damaged = left('section:plan', 1, { present: 'maybe' }, '2026-01-05T06:00:00Z')
    const foreign = left('chapter:one', 1, null)
    const { store, sent, released, rest } = world([damaged, foreign, left('section:lead', 0, paragraph('导语'))])
    await store.resume()
    expect(store.getState().ready).toBe(true)
    expect(store.getState().report.sections.lead).toEqual(paragraph('导语'))
    expect(store.getState().leftovers).toEqual([damaged, foreign])
    store.change((report) => ({ ...report, sections: { ...report.sections, plan: paragraph('新写的') } }))
    await rest()
    expect(sent.map((save) => save.target)).toContain('section:plan')
    expect(released).not.toContain(damaged)
    store.discardLeftover(damaged)
    expect(released).toContain(damaged)
    expect(store.getState().leftovers).toEqual([foreign])
  })

  it('shows what two pages left of one part side by side, and puts the chosen one into report and sheet', async () => {
    const { store, sent, rest } = world([
      left('section:plan', 1, paragraph('甲窗口'), '2026-01-05T06:00:00Z'),
      left('section:plan', 1, paragraph('乙窗口'), '2026-01-05T07:00:00Z'),
    ])
    await store.resume()
    await rest()
    expect(sent).toEqual([])
    expect(store.getState().report.sections.plan).toEqual(paragraph('乙窗口'))
    const [conflict] = store.getState().conflicts
    expect(conflict).toMatchObject({ mine: paragraph('乙窗口'), theirs: { body: paragraph('甲窗口') }, reason: 'unsaved' })
    store.settle(conflict!, 'theirs')
    await rest()
    expect(store.getState().report.sections.plan).toEqual(paragraph('甲窗口'))
    expect(sent).toMatchObject([{ target: 'section:plan', baseRevision: 1, body: paragraph('甲窗口') }])
  })

  describe('a number typed for 起草 while the report went to 送审 elsewhere', () => {
    const ref = { type: 'figureRef', figureId: 'received', show: 'value', unit: true, decimals: null, round: null } as const
    const printing: Section = { present: true, content: [{ type: 'paragraph', blockId: 'p', audience: 'all', content: [ref] }] }
    const setValue = (value: string) => (report: Report) => changeFigures(report, [{ figureId: 'received', value }])
    const received = ({ figures }: Report) => figures.find(({ figureId }) => figureId === 'received')!
    const held = { value: '4', held: { value: '3', previousValue: '', approximation: null } }

    /** A report that prints 3, saved in 起草; then put to 送审 by another window. */
    async function sentElsewhere(kept: KeptBody[] = []) {
      const all = world(kept)
      const { store, server, answerWith, rest } = all
      answerWith((save) =>
        (save as { state?: string }).state === server.report.state || !save.target.startsWith('figure:')
          ? { kind: 'saved', revision: save.baseRevision + 1 }
          : { kind: 'moved' },
      )
      store.change((report) => setValue('3')({ ...report, sections: { ...report.sections, plan: printing } }))
      await rest()
      server.report = { ...store.getState().report, state: 'underReview' }
      server.revisions = { fields: 1, 'section:plan': 2, 'figure:received': 2, rest: 1 }
      return all
    }

    it('is sent again with what the text prints held, and the page takes the new state in', async () => {
      const { store, sent, rest } = await sentElsewhere()
      store.change(setValue('4'))
      await rest()
      const [refused, again] = sent.slice(-2)
      expect(refused).toMatchObject({ target: 'figure:received', state: 'drafting', body: { value: '4', held: null } })
      expect(again).toMatchObject({ target: 'figure:received', baseRevision: 2, state: 'underReview', body: held })
      expect(store.getState()).toMatchObject({ report: { state: 'underReview' }, save: { kind: 'saved' }, conflicts: [] })
      expect(received(store.getState().report)).toMatchObject(held)
    })

    it('is held before it is ever sent where the page hears of it first', async () => {
      const { store, sent, rest } = await sentElsewhere()
      store.change(setValue('4'))
      await store.refresh()
      await rest()
      expect(sent.filter(({ target }) => target === 'figure:received').slice(1)).toMatchObject([{ state: 'underReview', body: held }])
    })

    it('is held when it was left on this machine', async () => {
      const { store, sent, rest } = await sentElsewhere([left('figure:received', 2, { ...received(freshReport()), value: '4' })])
      await store.resume()
      await rest()
      expect(sent.at(-1)).toMatchObject({ target: 'figure:received', state: 'underReview', body: held })
    })

    it('waits without haste while it is not heard where to', async () => {
      const { store, server, sent, answerWith, rest } = await sentElsewhere()
      server.report = { ...server.report, state: 'drafting' }
      answerWith(() => ({ kind: 'moved' }))
      const before = sent.length
      store.change(setValue('4'))
      await rest()
      expect(store.getState().save.kind).toBe('offline')
      expect(sent.length - before).toBeLessThanOrEqual(5)
    })
  })

  it('shows words typed before the report was signed elsewhere, and saves them only once it is taken back', async () => {
    const { store, server, sent, answerWith, rest } = world()
    await store.resume()
    const signed = { revision: 1, body: server.report.sections.plan, at: '' }
    answerWith((save) => {
      if (save.target === 'rest') server.report = { ...server.report, state: 'drafting' }
      else if (server.report.state === 'signed') return { kind: 'locked', theirs: signed }
      return { kind: 'saved', revision: save.baseRevision + 1 }
    })
    server.report = { ...server.report, state: 'signed' }
    server.revisions = { ...server.revisions, rest: 4 }
    store.change((report) => ({ ...report, sections: { ...report.sections, plan: paragraph('签发前写的') } }))
    await rest()
    expect(store.getState().report).toMatchObject({ state: 'signed', sections: { plan: paragraph('签发前写的') } })
    const [conflict] = store.getState().conflicts
    expect(conflict).toMatchObject({ target: 'section:plan', mine: paragraph('签发前写的'), reason: 'locked' })
    store.settle(conflict!, 'mine')
    await rest()
    expect(sent.slice(1).map((save) => [save.target, save.baseRevision])).toEqual([['rest', 4], ['section:plan', 1]])
    expect(store.getState().report.state).toBe('drafting')
    expect(store.getState().save.kind).toBe('saved')
  })

  it('does not lose an order of the parts of which the sheet has not told yet', () => {
    const { store, server } = world()
    const { sheet, calls, reorder } = fakeSheet(store)
    store.attachSheet(sheet, store.getState().report)
    const [order, other] = [[...PART_IDS].reverse(), [PART_IDS[1], PART_IDS[0], ...PART_IDS.slice(2)] as typeof server.report.partOrder]
    reorder(order)
    store.change((report) => ({ ...report, sections: { ...report.sections, lead: paragraph('导语') } }))
    expect(store.getState().report.partOrder).toEqual(order)
    expect(calls).toEqual(['lead'])
    reorder(other)
    store.take({ report: { ...server.report, state: 'underReview' }, revisions: { rest: 9 } })
    expect(store.getState().report.partOrder).toEqual(other)
  })

  it('shows the sheet the order that came about while it was being drawn', () => {
    const { store } = world()
    const shown = store.getState().report
    const order = [...PART_IDS].reverse()
    const { sheet, calls } = fakeSheet(store)
    store.change((report) => ({ ...report, partOrder: order }))
    store.attachSheet(sheet, shown)
    expect(calls).toEqual(['all'])
    store.collectSheet()
    expect(store.getState().report.partOrder).toEqual(order)
  })

  it('has the browser ask before it closes a page with changes that are nowhere else', async () => {
    const { store, rest } = world()
    await store.resume()
    const page = new EventTarget()
    const leave = () => page.dispatchEvent(new Event('beforeunload', { cancelable: true }))
    store.unsavedRefused()
    warnBeforeLeaving(store, page)
    expect(store.getState().keepsUnsaved).toBe(false)
    expect(leave()).toBe(true)
    store.change((report) => ({ ...report, sections: { ...report.sections, plan: paragraph('未保存') } }))
    expect(leave()).toBe(false)
    await rest()
    expect(leave()).toBe(true)
  })

  it('checks with the pages as measured, and forgets them when the text changes and nobody measures', async () => {
    const { store, checkedPages, rest } = world()
    const pages = { pageCount: 7, blocks: [], textLeftPt: 79, textBottomPt: 743, cellPt: 16, missingCharacters: [] }
    const measurer = store.measurePages()
    measurer.tell(pages)
    await rest()
    store.change((report) => ({ ...report, state: 'underReview' }))
    await rest()
    measurer.end()
    await rest()
    store.change((report) => ({ ...report, state: 'drafting' }))
    await rest()
    expect(checkedPages).toEqual([null, 7, 7, null])
  })
})
