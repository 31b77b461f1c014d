import { beforeEach, expect, it } from 'vitest'
import { changeFigures } from '@/lib/figures/change-figures'
import { figure, indicator, reportOf } from '@/lib/figures/testing/figured-report'
import type { Report } from '@/lib/report/report'
import { FigureHistory } from './figure-history'

let report: Report
let history: FigureHistory
const holder = {
  getState: () => ({ report }),
  change: (update: (report: Report) => Report) => void (report = update(report)),
}
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
  expect([history.undo(), history.undo(), history.undo()]).toEqual(['done', 'done', 'nothing'])
  expect([valueOf('a'), valueOf('b')]).toEqual(['1', '2'])
  expect([history.redo(), history.redo(), history.redo()]).toEqual(['done', 'done', 'nothing'])
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
  expect(history.redo()).toBe('nothing')
})

it('leaves alone what was changed elsewhere since', () => {
  type('a', '5')
  holder.change((current) => changeFigures(current, [{ figureId: 'a', value: '8' }]))
  expect(history.undo()).toBe('changedSince')
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
  expect(history.undo()).toBe('nothing')
})
