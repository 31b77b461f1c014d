import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportSchema } from '../report'
import { arbitraryReport } from './arbitrary-report'

test('every random report is one that the schema accepts unchanged', () => {
  fc.assert(
    fc.property(arbitraryReport(), (report) => {
      expect(reportSchema.parse(report)).toEqual(report)
    }),
  )
})
