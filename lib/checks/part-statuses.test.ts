import { expect, test } from 'vitest'
import { fig, h1, p } from '@/lib/report/testing/build-report'
import type { Report } from '@/lib/report/report'
import type { Template } from '@/lib/template/template'
import { newReport } from '@/lib/report/new-report'
import { partStatuses } from './part-statuses'
import { runChecks } from './run-checks'
import { figuredReport } from './testing/figured-report'
import { soundReport, soundReportWithout } from './testing/sound-report'
import { templateWith } from './testing/template-with'

const statuses = (report: Report, template?: Template) => partStatuses(report, runChecks(report, { origin: 'draft', template }), template)

test('a sound report is complete in every section', () => {
  expect(new Set(Object.values(statuses(soundReport())))).toEqual(new Set(['complete']))
})

test('a new report is empty in every part, its untouched lead is begun', () => {
  const template = templateWith('achievements', { outline: [{ heading: '组织领导', guidance: '' }, { heading: '{region}普法', guidance: '' }] })
  let count = 0
  const report = newReport(template, { id: 'r', officeId: 'o', year: 2025, issuers: ['云岭县司法局'], nextBlockId: () => `b${++count}` })
  expect(statuses(report, template)).toEqual({
    lead: 'drafting', achievements: 'empty', leadershipDuty: 'empty', shortcomings: 'empty', plan: 'empty', otherMatters: 'empty',
  })
})

test('a part that is too short, or refers to a figure without a value, is begun', () => {
  expect(statuses(soundReport({ sections: { plan: [h1('工作思路'), p('从略。')] } })).plan).toBe('drafting')
  expect(statuses(figuredReport({}, '审结', fig('closed'), '。')).plan).toBe('drafting')
  expect(statuses(figuredReport({ closed: '35' }, '审结', fig('closed'), '。')).plan).toBe('complete')
})

test('a part with an error or a warning of its own is flawed, advice leaves it complete', () => {
  expect(statuses(figuredReport({}, '审结', fig('gone'), '。')).plan).toBe('flawed')
  expect(statuses(soundReport({ sections: { lead: [p('2024年，我局认真履职。')] } })).lead).toBe('flawed')
  expect(statuses(soundReport({ sections: { lead: [p('2025年，我局认真履职。')] } })).lead).toBe('complete')
})

test('a part left out is empty', () => {
  expect(statuses(soundReportWithout('shortcomings')).shortcomings).toBe('empty')
})
