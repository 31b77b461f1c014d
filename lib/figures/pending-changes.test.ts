import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/report/block'
import type { Report } from '@/lib/report/report'
import { changeFigures } from './change-figures'
import { pendingChanges } from './pending-changes'
import { resolveReport } from './resolve-report'
import { giveUpChanges, takeChanges } from './settle-changes'
import { figure, indicator, paragraph, ref, reportOf } from './testing/figured-report'

const rate = indicator('rate', {
  name: '审结率',
  unit: '%',
  kind: 'rate',
  derivation: { operation: 'rate', inputs: ['closed'], denominator: ['filed'], decimals: 1 },
})
const underReview = (...content: Block[]): Report => ({
  ...reportOf(
    [indicator('filed', { name: '新收' }), indicator('closed', { name: '审结' }), rate, indicator('lost', { name: '败诉' })],
    [figure('filed', '200', '150'), figure('closed', '180', '160'), figure('rate', ''), figure('lost', '4', '6')],
    content,
  ),
  state: 'underReview',
})
const change = (report: Report, figureId: string, value: string) => changeFigures(report, [{ figureId, value }])
const sentencesOf = (report: Report) =>
  pendingChanges(report).flatMap(({ sentences }) =>
    sentences.map(({ pieces }) => pieces.map(({ before, after }) => (before === after ? before : `[${before}→${after}]`)).join('')),
  )

describe('pending changes', () => {
  it('are none while text and form agree', () => {
    expect(pendingChanges(underReview(paragraph('p', ref('filed'))))).toEqual([])
  })

  it('name old and new, what follows, and every sentence that changes', () => {
    const report = change(
      underReview(paragraph('p', '新收', ref('filed'), '。审结', ref('closed'), '，审结率', ref('rate'), '。'), paragraph('q', '其他。')),
      'closed',
      '190',
    )
    expect(pendingChanges(report)).toMatchObject([
      {
        figureId: 'closed',
        name: '审结',
        values: [{ year: 'this', before: '180件', after: '190件' }],
        derived: [{ name: '审结率', before: '90.0%', after: '95.0%' }],
      },
    ])
    expect(sentencesOf(report)).toEqual(['审结[180件→190件]，审结率[90.0%→95.0%]。'])
  })

  it('give the place of the sentence and of its number in the printed text', () => {
    const report = change(underReview(paragraph('p', '概况。新收', ref('filed'), '。')), 'filed', '210')
    const [sentence] = pendingChanges(report)[0]!.sentences
    expect(sentence).toMatchObject({ place: { part: 'achievements' }, blockId: 'p', start: 3, end: 10, reference: { start: 5, end: 9 } })
  })

  it('are shown each by itself', () => {
    const report = change(change(underReview(paragraph('p', ref('filed'), '，', ref('closed'), '。')), 'filed', '210'), 'closed', '190')
    expect(sentencesOf(report)).toEqual(['[200件→210件]，180件。', '200件，[180件→190件]。'])
  })

  it('reach the rows of a table and the attachments', () => {
    const cell = (content: Block & { type: 'paragraph' }) => ({ header: false, colspan: 1, rowspan: 1, content: content.content })
    const row = (...pieces: Parameters<typeof paragraph>[1][]) => ({
      cells: pieces.map((piece) => cell(paragraph('x', piece) as Block & { type: 'paragraph' })),
    })
    const table: Block = { type: 'table', blockId: 't', audience: 'all', rows: [row('指标', '数'), row('新收', ref('filed'))] }
    const report = change(
      { ...underReview(table), attachments: [{ attachmentId: 'a', title: '附表', content: [paragraph('q', '新收', ref('filed'))] }] },
      'filed',
      '210',
    )
    expect(sentencesOf(report)).toEqual(['新收\t[200件→210件]', '新收[200件→210件]'])
    expect(pendingChanges(report)[0]!.sentences[1]!.place).toEqual({ attachmentId: 'a' })
  })

  it('stay without sentences where rounding hides them or the text no longer names the figure', () => {
    const report = change(underReview(paragraph('p', ref('filed', { round: '余' }))), 'filed', '201')
    expect(pendingChanges(change(underReview(paragraph('p', ref('closed', { round: '余' }))), 'closed', '181'))[0]!.sentences).toHaveLength(1)
    const without = { ...report, sections: underReview(paragraph('p', '无。')).sections }
    expect(pendingChanges(without)).toMatchObject([{ figureId: 'filed', sentences: [] }])
  })

  it('say 未填 and 算不出 in place of a number', () => {
    const report = change(underReview(paragraph('p', ref('filed'), ref('rate'))), 'filed', '')
    expect(pendingChanges(report)[0]).toMatchObject({ values: [{ before: '200件', after: '未填' }], derived: [{ after: '算不出' }] })
  })
})

describe('a direction word', () => {
  const turnsOf = (report: Report) => pendingChanges(report).flatMap(({ sentences }) => sentences.flatMap(({ turns }) => turns))

  it('inside a reference turns by itself', () => {
    const report = change(underReview(paragraph('p', '新收同比', ref('filed', { show: 'change' }), '。')), 'filed', '120')
    expect(turnsOf(report)).toEqual([{ word: '增长', becomes: '下降', byHand: false }])
  })

  it('typed behind a number must be turned by hand', () => {
    const report = change(underReview(paragraph('p', '新收', ref('filed'), '，同比上升；审结', ref('closed'), '，同比上升。')), 'filed', '120')
    expect(turnsOf(report)).toEqual([{ word: '上升', becomes: '下降', byHand: true }])
  })

  it('is found even when only last year changes and the sentence reads the same', () => {
    const report = changeFigures(underReview(paragraph('p', '新收', ref('filed'), '，比上年增加。')), [
      { figureId: 'filed', previousValue: '210' },
    ])
    expect(turnsOf(report)).toEqual([{ word: '增加', becomes: '减少', byHand: true }])
  })

  it('is fine while the number goes the same way, or speaks of an effort', () => {
    const report = change(underReview(paragraph('p', '新收', ref('filed'), '，同比上升，提高认识。')), 'filed', '160')
    expect(turnsOf(report)).toEqual([])
    expect(turnsOf(change(underReview(paragraph('p', '新收', ref('filed'), '，提高认识。')), 'filed', '120'))).toEqual([])
  })
})

describe('praise', () => {
  const praiseOf = (report: Report) => pendingChanges(report).flatMap(({ sentences }) => sentences.flatMap(({ praise }) => praise))
  const praised = (id: string) => underReview(paragraph('p', '办案成效明显，', ref(id), '，稳步增长。'))

  it('beside a number that falls is named', () => {
    expect(praiseOf(change(praised('filed'), 'filed', '190'))).toEqual(['成效明显', '稳步增长'])
  })

  it('beside a number that rises is not, unless it stays below last year', () => {
    expect(praiseOf(change(praised('filed'), 'filed', '210'))).toEqual([])
    const below = changeFigures(praised('filed'), [{ figureId: 'filed', value: '210', previousValue: '220' }])
    expect(praiseOf(below)).toEqual(['成效明显', '稳步增长'])
  })

  it('reads the other way where less is better', () => {
    expect(praiseOf(change(praised('lost'), 'lost', '3'))).toEqual([])
    expect(praiseOf(change(praised('lost'), 'lost', '7'))).toEqual(['成效明显', '稳步增长'])
  })

  it('in another sentence does not count', () => {
    expect(praiseOf(change(underReview(paragraph('p', '成效明显。新收', ref('filed'), '。')), 'filed', '190'))).toEqual([])
  })
})

describe('settling', () => {
  const textOf = (report: Report) => JSON.stringify(resolveReport(report).sections.map(({ blocks }) => blocks.map(({ text }) => text)))
  const ids = fc.constantFrom('filed', 'closed', 'lost')
  const edits = fc.array(fc.record({ figureId: ids, value: fc.nat(500).map(String), previousValue: fc.nat(500).map(String) }))
  const whole = underReview(
    paragraph('p', '新收', ref('filed'), '，同比', ref('filed', { show: 'change' }), '，审结', ref('closed'), '，', ref('rate'), '。'),
    paragraph('q', '败诉', ref('lost', { show: 'previous' }), '。'),
  )

  it('by taking prints what the form holds, by giving up brings the form back', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const changed = changeFigures(whole, list)
        const pending = pendingChanges(changed).map(({ figureId }) => figureId)
        const drafted = changeFigures({ ...whole, state: 'drafting' }, list)
        expect(textOf(takeChanges(changed, pending))).toBe(textOf(drafted))
        expect(pendingChanges(takeChanges(changed, pending))).toEqual([])
        expect(giveUpChanges(changed, pending)).toEqual(whole)
      }),
    )
  })

  it('by giving up a value of last year’s report leaves no lock on the typed one', () => {
    const taken = changeFigures(whole, [{ figureId: 'filed', previousValue: '155', previousFrom: 'lastReport' }])
    expect(giveUpChanges(taken, ['filed']).figures[0]).toMatchObject({ previousValue: '150', previousFrom: 'typed', held: null })
    const locked = changeFigures(whole, [{ figureId: 'filed', previousFrom: 'lastReport' }])
    expect(giveUpChanges(change(locked, 'filed', '210'), ['filed'])).toEqual(locked)
  })

  it('of one leaves the others waiting', () => {
    const changed = change(change(whole, 'filed', '300'), 'closed', '100')
    expect(pendingChanges(takeChanges(changed, ['filed'])).map(({ figureId }) => figureId)).toEqual(['closed'])
    expect(takeChanges(changed, ['lost'])).toBe(changed)
  })

})

describe('300 changes', () => {
  const counted = Array.from({ length: 200 }, (_, index) => indicator(`i${index}`))
  const rates = Array.from({ length: 100 }, (_, index) =>
    indicator(`r${index}`, { unit: '%', kind: 'rate', derivation: { operation: 'rate', inputs: [`i${index}`], denominator: [`i${index + 1}`], decimals: 1 } }),
  )
  const more = Array.from({ length: 100 }, (_, index) => indicator(`m${index}`))
  const typed = [...counted, ...more]
  const cited = [...counted, ...rates, ...more].map(({ id }) => id)
  const blocks = Array.from({ length: 300 }, (_, index) =>
    paragraph(`p${index}`, '字'.repeat(100), ref(cited[index % cited.length]!), '，同比上升。', '字'.repeat(100), ref(cited[(index * 7 + 1) % cited.length]!), '。'),
  )
  const figures = [...typed.map(({ id }) => figure(id, '12', '3')), ...rates.map(({ id }) => figure(id, ''))]
  const report: Report = { ...reportOf([...typed, ...rates], figures, blocks), state: 'underReview' }
  const changed = changeFigures(report, typed.map(({ id }, index) => ({ figureId: id, value: String(index % 7) })))
  const typing = (before: Report, words: string): Report => {
    const { achievements } = before.sections
    const content = achievements.content.map((block, index) => (index === 150 ? paragraph('p150', words, ref('i3'), '。') : block))
    return { ...before, sections: { ...before.sections, achievements: { ...achievements, content } } }
  }
  // Whatever is kept by identity is lost in a copy.
  const fresh = (given: Report): Report => structuredClone(given)

  it('are read anew only where a block was typed into', () => {
    const piecesByBlock = (given: Report) =>
      new Map(pendingChanges(given).flatMap(({ figureId, sentences }) => sentences.map(({ blockId, start, pieces }) => [`${figureId} ${blockId} ${start}`, pieces])))
    const before = piecesByBlock(changed)
    const after = [...piecesByBlock(typing(changed, '新收'))]
    expect(before.size).toBeGreaterThan(250)
    for (const [key, pieces] of after) if (!key.includes(' p150 ')) expect(pieces).toBe(before.get(key))
    expect(after.some(([key, pieces]) => key.includes(' p150 ') && pieces !== before.get(key))).toBe(true)
  })

  it('read the same however they were reached', () => {
    const steps: ((report: Report) => Report)[] = [
      (before) => typing(before, '新收'),
      (before) => change(before, 'i3', '77'),
      (before) => changeFigures(before, [{ figureId: 'i4', previousValue: '9' }]),
      (before) => takeChanges(before, ['i5', 'm7']),
      (before) => giveUpChanges(before, ['i6']),
      (before) => ({ ...before, indicators: before.indicators.map((each) => (each.id === 'i8' ? { ...each, name: '改名' } : each)) }),
      (before) => ({ ...before, indicators: before.indicators.filter(({ id }) => id !== 'i9') }),
      (before) => ({
        ...before,
        sections: { ...before.sections, plan: { present: true, content: before.sections.achievements.content.slice(0, 9) } },
        attachments: [{ attachmentId: 'a', title: '附表', content: [paragraph('q', '新收', ref('i1'), '。')] }],
      }),
    ]
    steps.reduce((before, step) => {
      const after = step(before)
      expect(pendingChanges(after)).toEqual(pendingChanges(fresh(after)))
      return after
    }, changed)
  })
})
