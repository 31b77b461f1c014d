import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/report/block'
import type { Report } from '@/lib/report/report'
import { BODY, classifyLines } from '../testing/import-lines'
import { mend } from './mend'

const verbatim = classifyLines([
  '云岭县司法局',
  '2023年度法治政府建设',
  '工 作 报 告',
  '一、主要举措(一)',
  '(一)加强领导,压实责任.全年召开"法治专题"会议',
  '（二） 推进“放管服”改革。共办结 120 件,办结率达\u00a099.70 %.',
  '中共云岭县委　　云 岭 县 人 民 政 府',
  '2024年2月3日',
]).report

describe('mend', () => {
  const { report, messages } = mend(verbatim)

  it('mends body, marks and fields', () => {
    expect(report.fields.titleLines).toEqual(['云岭县司法局', '2023年度法治政府建设', '工作报告'])
    expect(report.fields.issuerSignature).toBe('中共云岭县委\n云岭县人民政府')
    expect(report.sections.achievements.content).toMatchObject([
      { mark: '一、', content: [{ text: '主要举措（一）' }] },
      { mark: '（一）', content: [{ text: '加强领导，压实责任.全年召开“法治专题”会议' }] },
      { mark: '（二）', content: [{ text: '推进“放管服”改革。', runInHead: true }, { text: '共办结120件，办结率达99.70%.' }] },
    ])
  })

  it('reports each kind once with its count', () => {
    expect(messages).toEqual([
      { code: 'quotesMended', text: '直引号改为弯引号，共2处。' },
      { code: 'punctuationMended', text: '半角标点改为全角，共5处。' },
      { code: 'spacesMended', text: '删去数字之间、数字与单位之间的空格，共5处。' },
      { code: 'spacedLettersMended', text: '标题、署名中逐字加的空格已合拢，共2处。' },
    ])
  })

  it('changes nothing the second time, and nothing in a clean report', () => {
    expect(mend(report)).toEqual({ report, messages: [] })
    const clean = classifyLines(['云岭县司法局2023年度法治政府建设报告', '一、主要做法', BODY]).report
    expect(mend(clean)).toEqual({ report: clean, messages: [] })
  })

  it('leaves a kind undone when asked to', () => {
    const kept = mend(verbatim, ['spacedLetters'])
    expect(kept.messages.map(({ code }) => code)).toEqual(['spacedLettersMended'])
    expect(kept.report.sections).toEqual(verbatim.sections)
    expect(mend(verbatim, [])).toEqual({ report: verbatim, messages: [] })
  })

  it('never touches the 发文字号', () => {
    const numbered: Report = { ...verbatim, fields: { ...verbatim.fields, documentNumber: '云司(2024) 5号' } }
    expect(mend(numbered).report.fields.documentNumber).toBe('云司(2024) 5号')
  })

  it('mends around a figure reference and inside a table', () => {
    const base = { blockId: 'b', audience: 'all' as const }
    const ref = { type: 'figureRef', figureId: 'f', show: 'value', unit: true, decimals: null, round: null } as const
    const blocks: Block[] = [
      { type: 'paragraph', ...base, content: [{ type: 'text', text: '审查"' }, ref, { type: 'text', text: '",同比' }] },
      {
        type: 'table',
        ...base,
        rows: [{ cells: [{ header: false, colspan: 1, rowspan: 1, content: [{ type: 'text', text: '案(事)件' }] }] }],
      },
    ]
    const sections = { ...verbatim.sections, plan: { present: true, content: blocks } }
    expect(mend({ ...verbatim, sections }).report.sections.plan.content).toMatchObject([
      { content: [{ text: '审查“' }, ref, { text: '”，同比' }] },
      { rows: [{ cells: [{ content: [{ text: '案（事）件' }] }] }] },
    ])
  })
})
