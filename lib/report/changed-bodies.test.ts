import { describe, expect, it } from 'vitest'
import { changedBodies } from './changed-bodies'
import { emptyFigure } from './figure'
import { buildReport, p } from './testing/build-report'

const FIGURE = { ...emptyFigure('reviewed'), value: '5' }

describe('what must be saved', () => {
  const before = buildReport({ figures: [FIGURE], sections: { plan: [p('下一步。')] } })

  it('is nothing of a report that says the same', () => {
    expect(changedBodies(before, structuredClone(before))).toEqual([])
  })

  it('is each body that differs', () => {
    const fields = { ...before.fields, documentNumber: '云司〔2026〕3号' }
    const plan = { present: true, content: [] }
    const after = { ...before, fields, sections: { ...before.sections, plan } }
    expect(changedBodies(before, after)).toEqual([
      { target: 'section:plan', body: plan },
      { target: 'fields', body: fields },
    ])
  })

  it('is null for a row that is gone, and the order it leaves', () => {
    const targets = changedBodies(before, { ...before, figures: [] })
    expect(targets).toMatchObject([{ target: 'rest' }, { target: 'figure:reviewed', body: null }])
  })
})
