import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '@/lib/report/settings'
import { layOutTable } from './lay-out-table'
import { paragraphStyles } from './standards/paragraph-styles'

const cell = (text: string, span: { colspan?: number; rowspan?: number; header?: boolean } = {}) =>
  ({ header: false, colspan: 1, rowspan: 1, content: [{ text, runInHead: false }], ...span })
const laid = (...rows: ReturnType<typeof cell>[][]) =>
  layOutTable({ type: 'table', blockId: 't', audience: 'all', text: '', rows: rows.map((cells) => ({ cells })) }, paragraphStyles(DEFAULT_SETTINGS))

it('covers the grid without gap or overlap, spans and short rows included', () => {
  const table = laid([cell('甲', { rowspan: 2 }), cell('乙', { colspan: 2 })], [cell('丙')], [cell('丁', { colspan: 9, rowspan: 9 })])
  const columns = table.columnShares.length
  const covered = table.rows.map(() => Array<number>(columns).fill(0))
  table.rows.forEach((row, r) => row.forEach((c) => {
    for (let i = r; i < r + c.rowspan; i++) for (let j = c.column; j < c.column + c.colspan; j++) covered[i]![j]!++
  }))
  expect(covered.flat().every((count) => count === 1)).toBe(true)
})

it('repeats leading head rows only', () => {
  const head = { header: true }
  expect(laid([cell('甲', head)], [cell('乙')]).headRows).toBe(1)
  expect(laid([cell('甲', { ...head, rowspan: 2 }), cell('乙', head)], [cell('丙')], [cell('丁')]).headRows).toBe(2)
  expect(laid([cell('甲', head)]).headRows).toBe(0)
})

it('gives a column room by its longest text, the shares adding up to one', () => {
  const { columnShares } = laid([cell('指标名称很长的一列'), cell('1')])
  expect(columnShares[0]).toBeGreaterThan(columnShares[1]!)
  expect(columnShares[0]! + columnShares[1]!).toBeCloseTo(1)
})
