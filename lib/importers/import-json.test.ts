import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/report/block'
import { importJsonSchema, toImportJson } from './import-json'
import { BODY, classifyLines, importText } from './testing/import-lines'

const text = [
  '中共云岭县委',
  '云岭县人民政府',
  '关于2023年度法治政府建设情况的报告',
  '市委、市政府：',
  '现将有关情况报告如下：',
  '一、主要举措和成效',
  `一是强化学习。${BODY}`,
  '二是强化培训。三是强化考核。',
  '（一）依法决策。一是审查。二是备案。',
  '二、存在的不足',
  BODY,
  '中共云岭县委　云岭县人民政府',
  '2024年2月3日',
].join('\n')

describe('toImportJson', () => {
  const json = importText(text)

  it('has the stable shape', () => {
    expect(importJsonSchema.parse(json)).toEqual(json)
    expect(json).toMatchObject({
      title: '中共云岭县委 云岭县人民政府关于2023年度法治政府建设情况的报告',
      issuer: '中共云岭县委 云岭县人民政府',
      issuerInferred: false,
      year: 2023,
      documentNumber: null,
      issueDate: '2024-02-03',
      publishDate: null,
      signature: '中共云岭县委\n云岭县人民政府',
      primaryRecipients: ['市委', '市政府'],
      copiedTo: [],
      dropped: [],
    })
    expect(json.parts).toEqual({
      achievements: { present: true, headings: ['主要举措和成效'] },
      leadershipDuty: { present: false, headings: [] },
      shortcomings: { present: true, headings: ['存在的不足'] },
      plan: { present: false, headings: [] },
      otherMatters: { present: false, headings: [] },
    })
  })

  it('lists a paragraph that opens with its only ordinal as a heading of level 4', () => {
    expect(json.headings).toEqual([
      { level: 1, mark: '一、', text: '主要举措和成效', part: 'achievements', runIn: false },
      { level: 4, mark: '一是', text: '强化学习', part: 'achievements', runIn: true },
      { level: 2, mark: '（一）', text: '依法决策', part: 'achievements', runIn: true },
      { level: 1, mark: '二、', text: '存在的不足', part: 'shortcomings', runIn: false },
    ])
  })

  it('gives the body block by block, marks included, without loss', () => {
    expect(json.blocks.map(({ part, kind }) => `${part} ${kind}`)).toEqual([
      'lead paragraph',
      'achievements heading',
      'achievements paragraph',
      'achievements paragraph',
      'achievements paragraph',
      'shortcomings heading',
      'shortcomings paragraph',
    ])
    expect(json.blocks.map((block) => block.text).join('\n')).toBe(text.split('\n').slice(4, -2).join('\n'))
  })

  it('joins the cells of a table by tab and its rows by newline', () => {
    const { report, source } = classifyLines(['一、主要做法'])
    const cell = (text: string) => ({ header: false, colspan: 1, rowspan: 1, content: [{ type: 'text' as const, text }] })
    const table: Block = {
      type: 'table',
      blockId: 't',
      audience: 'all',
      rows: [{ cells: [cell('指标'), cell('本年')] }, { cells: [cell('案件'), cell('12')] }],
    }
    report.sections.achievements.content.push(table)
    expect(toImportJson({ report, source, messages: [] }).blocks[1]).toEqual({ part: 'achievements', kind: 'table', text: '指标\t本年\n案件\t12' })
  })

  it('gives null for what the file does not tell', () => {
    expect(importText('甲。')).toMatchObject({ title: '', issuer: '', year: null, issueDate: null, signature: null })
  })
})
