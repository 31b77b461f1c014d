import { describe, expect, it } from 'vitest'
import { partStatuses } from '@/lib/checks/part-statuses'
import { runChecks } from '@/lib/checks/run-checks'
import { resolveReport } from '@/lib/figures/resolve-report'
import { reportSchema, SECTION_IDS } from '@/lib/report/report'
import { walkBlocks, walkFigureRefs } from '@/lib/report/walk'
import { DEPARTMENT } from '../department'
import { sampleReport } from './index'

function sample() {
  let next = 0
  return sampleReport({ id: 'sample', officeId: 'local', nextBlockId: () => `b${++next}` })
}
const report = sample()
const resolved = resolveReport(report)
const text = resolved.sections.flatMap((section) => section.blocks.map((block) => block.text)).join('\n')
const number = (pattern: RegExp) => Number(pattern.exec(text)?.[1])

describe('the sample report', () => {
  it('is a valid report and the same for the same options', () => {
    expect(reportSchema.parse(report)).toEqual(report)
    expect(sample()).toEqual(report)
  })

  it('has unique block ids and figures for exactly its indicators', () => {
    const ids = [...walkBlocks(report)].map(({ block }) => block.blockId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(report.figures.map((figure) => figure.indicatorId).sort()).toEqual(report.indicators.map((indicator) => indicator.id).sort())
  })

  it('is as long as such a report, with heads of every level, a table and at least 40 references', () => {
    expect(text.replace(/\s/g, '').length).toBeGreaterThan(4500)
    expect(text.replace(/\s/g, '').length).toBeLessThan(6000)
    const blocks = [...walkBlocks(report)].map(({ block }) => block)
    const levels = blocks.flatMap((block) => (block.type !== 'table' && block.level ? [block.level] : []))
    expect([...new Set(levels)].sort()).toEqual([1, 2, 3, 4])
    expect(blocks.filter((block) => block.type === 'table')).toHaveLength(1)
    expect([...walkFigureRefs(report)].length).toBeGreaterThanOrEqual(40)
  })

  it('shows every number, of this year and last', () => {
    const unresolved = resolved.sections.flatMap((section) =>
      section.blocks.flatMap((block) => ('content' in block ? block.content.filter((inline) => inline.unresolved) : [])),
    )
    expect(unresolved).toEqual([])
    expect(text).not.toMatch(/【|未填|NaN/)
    for (const figure of report.figures) {
      const derived = report.indicators.find((indicator) => indicator.id === figure.indicatorId)?.derivation
      expect([figure.value !== '', figure.previousValue !== ''], figure.figureId).toEqual([!derived, !derived])
    }
  })

  it('prints rates that follow from the numbers beside them', () => {
    const rates: [RegExp, RegExp, RegExp][] = [
      [/受理率([\d.]+)%/, /；受理(\d+)件/, /新收行政复议申请(\d+)件/],
      [/调撤率([\d.]+)%/, /调解和解(\d+)件/, /审结(\d+)件，其中调解/],
      [/败诉率([\d.]+)%/, /败诉(\d+)件/, /审结(\d+)件，其中败诉/],
      [/调解成功率([\d.]+)%/, /调解成功(\d+)件/, /受理矛盾纠纷(\d+)件/],
      [/帮教率([\d.]+)%/, /落实帮教(\d+)人/, /安置帮教人员(\d+)人/],
      [/参考率([\d.]+)%/, /参加考试(\d+)名/, /应考人员(\d+)名/],
      [/采纳率([\d.]+)%/, /采纳意见(\d+)条/, /提出意见(\d+)条/],
      [/全程网办率([\d.]+)%/, /全程网办事项(\d+)项/, /政务服务事项(\d+)项/],
    ]
    for (const [rate, part, whole] of rates) {
      expect(Math.abs((number(part) / number(whole)) * 100 - number(rate)), rate.source).toBeLessThanOrEqual(0.005)
    }
    expect(number(/共清理行政规范性文件(\d+)件/)).toBe(61 + 5 + 7 + 4)
    expect(number(/平台全年办理案件(\d+)件/)).toBe(number(/行政处罚案件(\d+)件/))
  })

  it('carries over what was open at the end of last year', () => {
    const last = (id: string) => Number(report.figures.find((figure) => figure.figureId === id)?.previousValue)
    expect(number(/上年结转案件(\d+)件/)).toBe(last('review-carried-over') + last('review-accepted') - last('review-concluded'))
  })

  it('passes every check and has all parts complete', () => {
    const findings = runChecks(report, { origin: 'draft', template: DEPARTMENT })
    expect(findings.map((finding) => `${finding.code} ${finding.message.what}`)).toEqual([])
    expect(partStatuses(report, findings, DEPARTMENT)).toEqual(Object.fromEntries(SECTION_IDS.map((id) => [id, 'complete'])))
  })

  it('keeps its sentences under 120 and its paragraphs under 400 characters, the lead aside', () => {
    for (const section of resolved.sections.filter(({ id }) => id !== 'lead')) {
      for (const block of section.blocks.filter(({ type }) => type !== 'table')) {
        expect(block.text.length, block.text).toBeLessThanOrEqual(400)
        for (const sentence of block.text.split('。')) expect(sentence.length, sentence).toBeLessThanOrEqual(120)
      }
    }
  })
})
