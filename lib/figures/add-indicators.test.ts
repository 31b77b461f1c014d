import { expect, it } from 'vitest'
import { openReport } from '@/lib/report/open-report'
import { addIndicators, hasNoRoom } from './add-indicators'
import { figure, indicator, reportOf } from './testing/figured-report'

const many = (count: number) => Array.from({ length: count }, (_, index) => indicator(`i${index}`))
const full = reportOf(many(999), many(999).map(({ id }) => figure(id, '1')))

it('adds what there is room for, and of too many nothing', () => {
  const whole = addIndicators(full, [indicator('last')])
  expect(whole.indicators).toHaveLength(1000)
  expect(openReport(whole).figures).toHaveLength(1000)
  expect(addIndicators(full, [indicator('last'), indicator('more')])).toBe(full)
  expect(addIndicators(whole, [indicator('more')])).toBe(whole)
})
it('counts only what the report has not', () => {
  expect(hasNoRoom(full, [indicator('i0'), indicator('last'), indicator('last')])).toBe(false)
  expect(hasNoRoom(full, [indicator('last'), indicator('more')])).toBe(true)
})
