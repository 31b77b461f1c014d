import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '@/lib/report/report'
import { changeFigures } from './change-figures'
import { resolveReport } from './resolve-report'
import { figure, indicator, paragraph, ref, reportOf } from './testing/figured-report'

const rate = indicator('rate', {
  unit: '%',
  derivation: { operation: 'rate', inputs: ['a'], denominator: ['b'], decimals: 1 },
})
const draft = reportOf(
  [indicator('a'), indicator('b'), indicator('unused'), rate],
  [figure('a', '61'), figure('b', '100'), figure('unused', '1'), figure('rate', '')],
  [paragraph('p', '审结', ref('a'), '，占', ref('rate'), '。')],
)
const underReview: Report = { ...draft, state: 'underReview' }
const textOf = (report: Report) =>
  resolveReport(report).sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join('')
const heldOf = (report: Report, id: string) => report.figures.find(({ figureId }) => figureId === id)!.held

describe('a changed figure', () => {
  it('flows into the text of a draft', () => {
    const changed = changeFigures(draft, [{ figureId: 'a', value: '62' }])
    expect(textOf(changed)).toBe('审结62件，占62.0%。')
    expect(heldOf(changed, 'a')).toBeNull()
  })

  it('leaves the text past drafting as it is, derived figures too', () => {
    const changed = changeFigures(underReview, [{ figureId: 'a', value: '62' }, { figureId: 'b', value: '200' }])
    expect(changed.figures.map(({ value }) => value)).toEqual(['62', '200', '1', ''])
    expect(heldOf(changed, 'a')).toEqual({ value: '61', previousValue: '', approximation: null })
    expect(textOf(changed)).toBe('审结61件，占61.0%。')
  })

  it('keeps what was printed first, however often it changes, and nothing once it is changed back', () => {
    const typed = ['', '6', '63'].reduce((report, value) => changeFigures(report, [{ figureId: 'a', value }]), underReview)
    expect(heldOf(typed, 'a')!.value).toBe('61')
    expect(heldOf(changeFigures(typed, [{ figureId: 'a', value: '61' }]), 'a')).toBeNull()
  })

  it('stays held when the report goes back to drafting, until it is decided', () => {
    const back: Report = { ...changeFigures(underReview, [{ figureId: 'a', value: '62' }]), state: 'drafting' }
    expect(textOf(changeFigures(back, [{ figureId: 'a', value: '63' }]))).toBe('审结61件，占61.0%。')
  })

  it('that stands nowhere in the text has nothing to hold', () => {
    expect(heldOf(changeFigures(underReview, [{ figureId: 'unused', value: '2' }]), 'unused')).toBeNull()
  })

  it('is held when only an attachment prints it', () => {
    const attached: Report = {
      ...underReview,
      attachments: [{ attachmentId: 'x', title: '附表', content: [paragraph('q', ref('unused'))] }],
    }
    const changed = changeFigures(attached, [{ figureId: 'unused', value: '2' }])
    expect(resolveReport(changed).attachments[0]!.blocks[0]!.text).toBe('1件')
  })

  it('keeps other rows as objects, and the whole report when nothing differs', () => {
    const changed = changeFigures(underReview, [{ figureId: 'a', value: '62' }])
    expect(changed.figures[1]).toBe(underReview.figures[1])
    expect(changeFigures(changed, [{ figureId: 'a', value: '62' }, { figureId: 'none', value: '1' }])).toBe(changed)
  })

  it('never changes the text past drafting, whatever is typed', () => {
    const ids = fc.constantFrom('a', 'b', 'unused', 'rate')
    const edits = fc.array(fc.record({ figureId: ids, value: fc.string({ maxLength: 8 }), previousValue: fc.string({ maxLength: 8 }) }))
    fc.assert(
      fc.property(edits, (list) => {
        const changed = list.reduce((report, edit) => changeFigures(report, [edit]), underReview)
        expect(textOf(changed)).toBe(textOf(underReview))
      }),
    )
  })
})

it('blocks keep their objects while changes are held', () => {
  const first = changeFigures(underReview, [{ figureId: 'a', value: '62' }])
  const second = changeFigures(first, [{ figureId: 'a', value: '63' }])
  const block = (report: Report) => resolveReport(report).sections.find(({ id }) => id === 'achievements')!.blocks[0]
  expect(block(second)).toBe(block(first))
})
