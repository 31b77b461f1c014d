import { expect, it } from 'vitest'
import { resolveReport } from '@/lib/figures/resolve-report'
import { layOut } from '@/lib/layout/lay-out'
import { newReport } from '@/lib/report/new-report'
import { JOINT } from './joint'

let blocks = 0
const report = newReport(JOINT, {
  id: 'joint', officeId: 'local', year: 2025, issuers: ['中共云岭县委员会', '云岭县人民政府'], nextBlockId: () => `b${++blocks}`,
})

it('gives a joint report two marks with 文件, two signatories, and 署名 of both offices', () => {
  const fields = { ...report.fields, signatories: ['周敬安', '林远'], documentNumber: '云委〔2026〕6号', issueDate: '2026-02-13' }
  const document = layOut(resolveReport({ ...report, fields }), { copy: 'submission', letterhead: true })
  expect(document.letterhead?.mark).toMatchObject({ names: ['中共云岭县委员会', '云岭县人民政府'], suffix: '文件', fitsLine: true })
  const line = document.letterhead!.numberLines.map(({ runs }) => runs.map((run) => run.text))
  expect(line).toEqual([['云委〔2026〕6号', '签发人：', '周敬安', '林远']])
  expect(document.signature.map(({ runs }) => runs.map((run) => run.text))).toEqual([['中共云岭县委员会'], ['云岭县人民政府'], ['2026年2月13日']])
})

it('asks for the duty of the head of the Party committee and of the head of the government', () => {
  const heads = report.sections.leadershipDuty.content.map((block) => (block.type === 'paragraph' ? block.content[0] : null))
  expect(heads.filter((head) => head?.type === 'text' && head.runInHead).map((head) => (head?.type === 'text' ? head.text : ''))).toEqual([
    '党委主要负责人履行第一责任人职责情况。',
    '政府主要负责人履行第一责任人职责情况。',
  ])
})
