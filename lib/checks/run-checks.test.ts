import { expect, test } from 'vitest'
import { fig, h1, p, table } from '@/lib/report/testing/build-report'
import type { RawPlace, Rule } from './rule'
import { applyRules } from './apply-rules'
import { checkReport, runChecks } from './run-checks'
import { figuredReport } from './testing/figured-report'
import { soundReport, soundReportWithout } from './testing/sound-report'

const ruleAt = (...places: RawPlace[]): Rule => ({
  id: 'made-up', code: 'X01', severity: 'warning', source: '惯例。',
  messages: { found: { what: '写“{word}”。', how: '请改。' } },
  check: () => places.map((at) => ({ at, messageId: 'found', data: { word: '某' } })),
})
const draft = { origin: 'draft' as const }

test('a sound report has no findings in any state once its fields are filled', () => {
  expect(runChecks(soundReport(), draft)).toEqual([])
  const fields = { documentNumber: '云司〔2026〕3号', primaryRecipients: ['云岭县人民政府'], issueDate: '2026-02-03' }
  expect(runChecks(soundReport({ state: 'signed', fields }), draft)).toEqual([])
})

test('a range that touches a reference covers all of it, in paragraphs and in cells', () => {
  const report = figuredReport({ closed: '35' }, '审结', fig('closed'), '。')
  const at = (start: number, end: number) => applyRules(report, draft, [ruleAt({ blockId: 'plan-3', start, end })]).findings[0]
  expect(at(3, 4)).toMatchObject({ at: { part: 'plan', start: 2, end: 5 }, quote: '35件' })
  expect(at(0, 3)!.quote).toBe('审结35件')
  expect(at(0, 2)!.quote).toBe('审结')
  const tabled = soundReport({ sections: { plan: [h1('工作思路'), table(['项目', '件数'], ['', '合计'])] } })
  expect(applyRules(tabled, draft, [ruleAt({ blockId: 'plan-2', start: 7, end: 9 })]).findings[0]!.quote).toBe('合计')
})

test('a rule that names a place outside the report, or throws, is a crash', () => {
  const check = (at: RawPlace) => () => applyRules(soundReport(), draft, [ruleAt(at)])
  expect(check({ blockId: 'nowhere', start: 0, end: 1 })).toThrow('no printed block')
  expect(check({ blockId: 'plan-1', start: 0, end: 1000 })).toThrow(RangeError)
  const broken: Rule = { ...ruleAt(), check: () => { throw new TypeError('broken') } }
  expect(() => applyRules(soundReport(), draft, [broken])).toThrow('broken')
})

test('a message without a value for its place is a crash', () => {
  const rule: Rule = { ...ruleAt(), check: () => [{ at: {}, messageId: 'found' }] }
  expect(() => applyRules(soundReport(), draft, [rule])).toThrow('word')
})

test('findings come severest first, then fields, whole document and text in printed order', () => {
  const rule = ruleAt({ blockId: 'plan-1', start: 0, end: 1 }, { droppedLine: 3 }, { blockId: 'lead-1', start: 2, end: 3 }, {}, { field: 'issueDate' }, { missingPart: 'plan' })
  const severe: Rule = { ...ruleAt({ blockId: 'plan-2', start: 0, end: 1 }), code: 'X02', severity: 'error' }
  const places = applyRules(soundReport(), draft, [rule, severe]).findings.map(({ at }) => Object.values(at).join(' '))
  expect(places).toEqual(['plan plan-2 0 1', 'issueDate', '', 'lead lead-1 2 3', 'plan', 'plan plan-1 0 1', '3'])
})

test('a dismissed finding stands apart with its reason and returns when the words change', () => {
  const dismissals = [{ dismissalId: 'd1', code: 'S07', quote: '四、工作思路', reason: '本年无安排' }]
  const report = (heading: string) => soundReport({ dismissals, sections: { plan: [h1(heading), p('从略。')] } })
  const kept = checkReport(report('工作思路'), draft)
  expect(kept.findings).toEqual([])
  expect(kept.dismissed).toMatchObject([{ finding: { code: 'S07' }, dismissal: { reason: '本年无安排' } }])
  expect(runChecks(report('工作计划'), draft)).toMatchObject([{ code: 'S07' }])
})

test('parts left out of a draft are found together', () => {
  const codes = runChecks(soundReportWithout('shortcomings', 'leadershipDuty', 'otherMatters'), draft).map(({ code }) => code)
  expect(codes).toEqual(['S03', 'S02', 'S05'])
})
