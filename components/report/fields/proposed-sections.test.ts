import { expect, it } from 'vitest'
import { newReport } from '@/lib/report/new-report'
import type { Report } from '@/lib/report/report'
import { TEMPLATES } from '@/templates'
import { followProposedSections } from './proposed-sections'

const template = TEMPLATES[0]!
const make = (year: number, issuers = ['云岭县司法局']) => {
  let ids = 0
  return newReport(template, { id: 'r', officeId: 'o', year, issuers, nextBlockId: () => `b${++ids}` })
}

it('rolls the proposed lead and heads to another year', () => {
  const [before, after] = [make(2024), make(2025)]
  expect(before.sections).not.toEqual(after.sections)
  expect(followProposedSections(before, template, after.fields)).toEqual(after.sections)
})

it('leaves a head that was worded, and every section that does not change', () => {
  const before = make(2024)
  const worded: Report['sections'] = {
    ...before.sections,
    plan: {
      ...before.sections.plan,
      content: before.sections.plan.content.map((block) =>
        block.type === 'heading' ? { ...block, content: [{ type: 'text' as const, text: '2025年怎么办' }] } : block,
      ),
    },
  }
  const sections = followProposedSections({ ...before, sections: worded }, template, make(2025).fields)
  expect(sections.plan).toBe(worded.plan)
  expect(followProposedSections(before, template, before.fields).achievements).toBe(before.sections.achievements)
})

it('leaves the text of a signed report', () => {
  const before = { ...make(2024), state: 'signed' as const }
  expect(followProposedSections(before, template, make(2025).fields)).toBe(before.sections)
})
