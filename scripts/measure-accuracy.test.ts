import { expect, test } from 'vitest'
import { measureAccuracy, totalAccuracy } from './measure-accuracy'

const scores = measureAccuracy()
if (scores.length === 0) console.log('published reports: 3 skipped, the folder ../shared/reports is missing')

test.skipIf(scores.length === 0)('the quantities of the published reports are found, nothing else is, and their indicators are right', () => {
  const { entries, valueAndUnit, others, inCatalogue, indicatorRight } = totalAccuracy(scores)
  expect(valueAndUnit / entries).toBeGreaterThanOrEqual(0.97)
  expect(others / entries).toBeLessThanOrEqual(0.02)
  expect(indicatorRight / inCatalogue).toBeGreaterThanOrEqual(0.8)
})
