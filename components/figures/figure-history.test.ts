import { beforeEach, describe, expect, it } from 'vitest'
import { addIndicators } from '@/lib/figures/add-indicators'
import { changeFigures } from '@/lib/figures/change-figures'
import { removeIndicator } from '@/lib/figures/remove-indicator'
import { resolveReport } from '@/lib/figures/resolve-report'
import { takeChanges } from '@/lib/figures/settle-changes'
import { figure, indicator, paragraph, ref, reportOf } from '@/lib/figures/testing/figured-report'
import type { Report, ReportState } from '@/lib/report/report'
import { FigureHistory } from './figure-history'

let report: Report
let history: FigureHistory
const holder = {
  getState: () => ({ report }),
  change: (update: (report: Report) => Report) => void (report = update(report)),
  collectSheet: () => undefined,
}
const undo = () => history.undo().kind
const redo = () => history.redo().kind
const valueOf = (id: string) => report.figures.find((row) => row.figureId === id)?.value
const type = (id: string, value: string, key = `${id} value`) =>
  history.change((current) => changeFigures(current, [{ figureId: id, value }]), key)

beforeEach(() => {
  report = reportOf([indicator('a'), indicator('b')], [figure('a', '1'), figure('b', '2')])
  history = new FigureHistory(holder)
})

it('takes the keys of one cell back in one step, and puts them again', () => {
  for (const typed of ['5', '56', '567']) type('a', typed)
  type('b', '9')
  expect([undo(), undo(), undo()]).toEqual(['done', 'done', 'nothing'])
  expect([valueOf('a'), valueOf('b')]).toEqual(['1', '2'])
  expect([redo(), redo(), redo()]).toEqual(['done', 'done', 'nothing'])
  expect([valueOf('a'), valueOf('b')]).toEqual(['567', '9'])
  history.undo()
  expect(valueOf('b')).toBe('2')
})

it('keeps two visits of a cell apart', () => {
  type('a', '5')
  history.rest()
  type('a', '6')
  history.undo()
  expect(valueOf('a')).toBe('5')
})

it('forgets what was undone once something new is typed', () => {
  type('a', '5')
  history.undo()
  type('b', '7')
  expect(redo()).toBe('nothing')
})

it('leaves alone what was changed elsewhere since', () => {
  type('a', '5')
  holder.change((current) => changeFigures(current, [{ figureId: 'a', value: '8' }]))
  expect(undo()).toBe('changedSince')
  expect(valueOf('a')).toBe('8')
})

it('brings a deleted row back in its place', () => {
  history.change((current) => ({
    ...current,
    indicators: current.indicators.slice(1),
    figures: current.figures.slice(1),
  }))
  expect(report.figures.map((row) => row.figureId)).toEqual(['b'])
  history.undo()
  expect(report.figures.map((row) => row.figureId)).toEqual(['a', 'b'])
  expect(report.indicators.map((row) => row.id)).toEqual(['a', 'b'])
})

it('tells when a change changed nothing', () => {
  expect(type('a', '1')).toBe(false)
  expect(undo()).toBe('nothing')
})

const cite = (...ids: string[]) => {
  const content = [paragraph('p1', '共', ...ids.map((id) => ref(id)), '。')]
  report = { ...report, sections: { ...report.sections, achievements: { present: true, content } } }
}
const move = (state: ReportState) => void (report = { ...report, state })
const printed = () =>
  resolveReport(report)
    .sections.flatMap(({ blocks }) => blocks.map(({ text }) => text))
    .find((text) => text.startsWith('共'))

describe('past 起草', () => {
  beforeEach(() => {
    report = reportOf([indicator('a')], [figure('a', '187')])
    cite('a')
    type('a', '190')
  })

  it('keeps the text when a value goes back, and when it comes again', () => {
    move('underReview')
    expect([undo(), valueOf('a'), printed()]).toEqual(['done', '187', '共190件。'])
    expect(report.figures[0]!.held).toMatchObject({ value: '190' })
    expect([redo(), valueOf('a'), printed()]).toEqual(['done', '190', '共190件。'])
    expect(report.figures[0]!.held).toBeNull()
  })

  it.each(['signed', 'published'] as const)('refuses while the report is %s, and goes on once it is taken back', (state) => {
    move(state)
    expect([undo(), valueOf('a')]).toEqual(['locked', '190'])
    move('drafting')
    expect([undo(), valueOf('a')]).toEqual(['done', '187'])
    move(state)
    expect([redo(), valueOf('a')]).toEqual(['locked', '187'])
  })

  it('refuses what changed an indicator before', () => {
    history.change((current) => ({
      ...current,
      indicators: current.indicators.map((row) => ({ ...row, unit: '宗' })),
    }))
    move('underReview')
    expect(history.undo()).toEqual({ kind: 'otherState', state: 'drafting' })
    expect(printed()).toBe('共190宗。')
    move('drafting')
    expect([undo(), printed()]).toEqual(['done', '共190件。'])
  })

  it('keeps the text as well when the value had been confirmed', () => {
    move('underReview')
    type('a', '191')
    report = takeChanges(report, ['a'])
    expect([undo(), valueOf('a'), printed()]).toEqual(['done', '190', '共191件。'])
    expect(report.figures[0]!.held).toMatchObject({ value: '191' })
  })
})

describe('an added indicator', () => {
  beforeEach(() => {
    history.change((current) => addIndicators(current, [indicator('own-1', { name: '法治讲座' })]))
    type('own-1', '5')
  })

  it('stays while the text refers to it, and says where', () => {
    cite('own-1')
    expect(undo()).toBe('done')
    expect(history.undo()).toMatchObject({
      kind: 'inUse',
      names: ['法治讲座'],
      places: [{ in: { sectionId: 'achievements' }, count: 1 }],
    })
    expect(valueOf('own-1')).toBe('')
    cite('a')
    expect([undo(), valueOf('own-1')]).toEqual(['done', undefined])
  })

  it('stays while another is computed from it', () => {
    expect(undo()).toBe('done')
    const derivation = { operation: 'sum', inputs: ['a', 'own-1'], decimals: 0 } as const
    const sum = { ...report.indicators[1]!, derivation: { ...derivation, inputs: [...derivation.inputs] } }
    report = { ...report, indicators: [report.indicators[0]!, sum, report.indicators[2]!] }
    expect(history.undo()).toMatchObject({ kind: 'inUse', computed: ['b'] })
  })

  it('stays when its deletion comes again although the text has taken it up since', () => {
    history.change((current) => removeIndicator(current, 'own-1'))
    undo()
    cite('own-1')
    expect([redo(), valueOf('own-1')]).toEqual(['inUse', '5'])
  })
})
