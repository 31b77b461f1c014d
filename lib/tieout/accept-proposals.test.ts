import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { resolveReport } from '@/lib/figures/resolve-report'
import { classify } from '@/lib/importers/classify/classify'
import { readTxt } from '@/lib/importers/txt/read-txt'
import { emptyFigure } from '@/lib/report/figure'
import type { Report } from '@/lib/report/report'
import { buildReport, fig, p, runIn, table } from '@/lib/report/testing/build-report'
import { walkFigureRefs } from '@/lib/report/walk'
import { INDICATOR_CATALOGUE } from '@/templates/indicator-catalogue'
import { acceptProposals, type Acceptance } from './accept-proposals'
import type { Proposal } from './proposal'
import { proposeFigures } from './propose-figures'
import { tieOut } from './tie-out'

const propose = (report: Report) =>
  proposeFigures(tieOut(resolveReport(report), INDICATOR_CATALOGUE), report, INDICATOR_CATALOGUE)
const accept = (report: Report, proposals: readonly Proposal[], keep: Acceptance['keep'] = 'text') =>
  acceptProposals(report, proposals.map((proposal) => ({ proposal, keep })), INDICATOR_CATALOGUE)
const textsOf = (report: Report) =>
  resolveReport(report).sections.flatMap(({ blocks }) => blocks.map(({ text }) => text))
const valueOf = (report: Report, indicatorId: string) => {
  const { value, previousValue, approximation } = report.figures.find((figure) => figure.indicatorId === indicatorId)!
  return [value, previousValue, approximation]
}
const catalogued = (id: string) => INDICATOR_CATALOGUE.find(({ indicator }) => indicator.id === id)!.indicator

const fixture = buildReport({
  sections: {
    achievements: [
      runIn('一是复议提质187件。', '全年新收行政复议申请187件，同比增长12.7%，审结行政复议案件１６６件。'),
      p('上年新收行政复议申请166件。办理公证近3万件，开展会前学法两次。'),
      p('接待法律援助咨询2900余件次，发放宣传资料3.5万余份。'),
      table(['行政复议新收', '187件'], ['会前学法', '12次']),
    ],
    plan: [p('明年力争办理行政复议案件200件。')],
  },
})

const folder = path.resolve(process.cwd(), '../shared/reports')
const published = existsSync(folder) ? readdirSync(folder).flatMap((file) => /^(.*)\.txt$/.exec(file)?.[1] ?? []) : []

function readPublished(name: string): Report {
  let blocks = 0
  const { lines } = readTxt(readFileSync(path.join(folder, `${name}.txt`)))
  return classify(lines, { id: name, officeId: 'local', nextBlockId: () => `b${++blocks}`, fallbackYear: 2000 }).report
}

const reports: readonly (readonly [string, () => Report])[] = [
  ['the fixture', () => fixture],
  ...published.map((name) => [name, () => readPublished(name)] as const),
]

describe.each(reports)(
  'all proposals of %s, accepted',
  (_, read) => {
    it('leave every block as it was, character by character', () => {
      const report = read()
      const { report: after, turned } = accept(report, propose(report))
      expect(textsOf(after)).toEqual(textsOf(report))
      expect([...walkFigureRefs(after)]).toHaveLength(turned)
      expect(turned).toBeGreaterThan(0)
    })

    it('become references where they are certain', () => {
      const report = read()
      const certain = propose(report).filter(({ isCertain }) => isCertain)
      const { report: after, turned } = accept(report, certain)
      expect(turned).toBe(certain.length)
      expect(textsOf(after)).toEqual(textsOf(report))
    })

    it('change nothing when accepted once more', () => {
      const report = read()
      const certain = (given: Report) => propose(given).filter(({ standing }) => standing !== 'differs')
      const once = accept(report, certain(report)).report
      const twice = accept(once, certain(once)).report
      expect(twice).toEqual(once)
    })
  },
)

if (published.length === 0) console.log('3 published reports skipped: ../shared/reports is absent')

describe('an accepted proposal', () => {
  const only = (report: Report, raw: string) => propose(report).find(({ quantity }) => quantity.raw === raw)!
  const refsIn = (report: Report) => [...walkFigureRefs(report)].map(({ ref }) => ref)

  it('fills the empty figure and becomes a reference to it', () => {
    const report = buildReport({ sections: { achievements: [p('全年新收行政复议申请187件。')] } })
    const proposal = only(report, '187')
    expect(proposal).toMatchObject({ standing: 'fills', isCertain: true, show: 'value' })
    const { report: after, entered } = accept(report, [proposal])
    expect(valueOf(after, 'review-received')).toEqual(['187', '', null])
    expect(entered).toBe(1)
    expect(refsIn(after)).toEqual([fig('review-received')])
  })

  it('of last year fills last year, and a rise of both is shown as a change', () => {
    const report = buildReport({
      sections: { achievements: [p('全年新收行政复议申请204件，上年新收行政复议申请181件，新收行政复议申请同比增长12.7%。')] },
    })
    const { report: after } = accept(report, propose(report))
    expect(valueOf(after, 'review-received')).toEqual(['204', '181', null])
    const shown = refsIn(after).map(({ show, decimals }) => [show, decimals])
    expect(shown.slice(0, 2)).toEqual([['value', null], ['previous', null]])
    expect(textsOf(after)).toEqual(textsOf(report))
  })

  it('keeps 余 in the form where it is typed, and in the reference where the form is exact', () => {
    const text = p('接待法律援助咨询2900余件次。')
    const empty = buildReport({ sections: { achievements: [text] } })
    const proposal = propose(empty)[0]!
    const { report: filled } = accept(empty, [proposal])
    expect(valueOf(filled, proposal.indicator!.id)).toEqual(['2900', '', '余'])
    const exact: Report = {
      ...empty,
      indicators: [proposal.indicator!],
      figures: [{ ...emptyFigure(proposal.indicator!.id), value: '2947' }],
    }
    const { report: after } = accept(exact, propose(exact))
    expect(refsIn(after)).toEqual([fig(proposal.indicator!.id, { round: '余' })])
    expect(textsOf(after)).toEqual(textsOf(exact))
  })

  it('that no reference prints fills the form only', () => {
    const report = buildReport({ sections: { achievements: [p('政府常务会议会前学法两次。')] } })
    const [proposal] = propose(report)
    expect(proposal).toMatchObject({ standing: 'fills', reference: null, isCertain: false })
    const { report: after, turned } = accept(report, [proposal!])
    expect(valueOf(after, proposal!.indicator!.id)[0]).toBe('2')
    expect(turned).toBe(0)
    expect(after.sections).toEqual(report.sections)
  })

  const conflicting = buildReport({
    indicators: [catalogued('review-received')],
    figures: [{ ...emptyFigure('review-received'), value: '187' }],
    sections: { achievements: [p('全年新收行政复议申请178件。'), p('新收行政复议申请', fig('review-received'), '。')] },
  })

  it('that differs changes the table, or takes the number of the table', () => {
    const proposal = only(conflicting, '178')
    expect(proposal).toMatchObject({ standing: 'differs', tabled: '187件', isCertain: false })
    const entered = accept(conflicting, [proposal], 'text').report
    expect(textsOf(entered)).toEqual(['全年新收行政复议申请178件。', '新收行政复议申请178件。'])
    const taken = accept(conflicting, [proposal], 'table').report
    expect(textsOf(taken)).toEqual(['全年新收行政复议申请187件。', '新收行政复议申请187件。'])
    expect(refsIn(taken)).toHaveLength(2)
  })

  it('leaves words alone that changed since it was read, and tells how many', () => {
    const stale = only(conflicting, '178')
    const retyped = buildReport({
      ...conflicting,
      sections: { achievements: [p('今年法治建设稳步推进，全年新收行政复议申请178件。')] },
    })
    for (const keep of ['text', 'table'] as const) {
      const taken = accept(retyped, [stale], keep)
      expect(taken).toMatchObject({ turned: 0, entered: 0, moved: 1 })
      expect(taken.report).toEqual(retyped)
    }
    expect(accept(conflicting, [stale], 'table').moved).toBe(0)
  })

  it('does not take a part of a longer number for its own', () => {
    const stale = only(conflicting, '178')
    const retyped = buildReport({
      ...conflicting,
      sections: { achievements: [p('全年新收行政复议申请1780件。')] },
    })
    const taken = accept(retyped, [stale], 'table')
    expect(taken).toMatchObject({ turned: 0, moved: 1 })
    expect(textsOf(taken.report)).toEqual(['全年新收行政复议申请1780件。'])
  })

  it('never changes last year’s value taken from last year’s report, nor fills one under its name', () => {
    const before = (previousValue: string) =>
      buildReport({
        indicators: [catalogued('review-received')],
        figures: [{ ...emptyFigure('review-received'), value: '187', previousValue, previousFrom: 'lastReport' }],
        sections: { achievements: [p('上年新收行政复议申请166件。')] },
      })
    const locked = before('170')
    const proposal = only(locked, '166')
    expect(proposal).toMatchObject({ show: 'previous', standing: 'differs', amount: null, isLocked: true })
    // What was offered while the place was not locked yet.
    const offered = { ...proposal, amount: { value: '166', approximation: null } }
    for (const each of [proposal, offered]) {
      const after = accept(locked, [each])
      expect(after).toMatchObject({ turned: 0, entered: 0 })
      expect(after.report.figures).toEqual(locked.figures)
    }
    const filled = accept(before(''), [only(before(''), '166')]).report
    expect(filled.figures[0]).toMatchObject({ previousValue: '166', previousFrom: 'typed' })
  })

  it('leaves a signed report alone', () => {
    const signed: Report = { ...conflicting, state: 'signed' }
    expect(accept(signed, propose(signed)).report).toBe(signed)
  })

  it('computes a rate from what the same text fills', () => {
    const report = buildReport({
      sections: { achievements: [p('人民调解组织受理人民调解案件200件，人民调解调解成功197件，人民调解调解成功率98.5%。')] },
    })
    const rate = propose(report).find(({ quantity }) => quantity.kind === 'rate')!
    expect(rate).toMatchObject({ standing: 'equal', indicator: { id: 'mediation-success-rate' } })
    const { report: after } = accept(report, propose(report))
    expect(refsIn(after).at(-1)).toMatchObject({ figureId: 'mediation-success-rate', decimals: 1 })
    expect(textsOf(after)).toEqual(textsOf(report))
  })

  it('is none for next year, another year, and an increase', () => {
    const report = buildReport({
      sections: {
        achievements: [p('2021年新收行政复议申请90件。新收行政复议申请同比增加23件。')],
        plan: [p('明年新收行政复议申请200件。')],
      },
    })
    expect(propose(report).map(({ standing }) => standing)).toEqual(['none', 'none', 'none'])
  })
})
