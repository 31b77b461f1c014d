import { expect, it } from 'vitest'
import { describePath } from './describe-path'

const text = { type: 'paragraph', content: [{ type: 'text', text: '甲' }, { type: 'figureRef', figureId: 'received' }] }
const report = {
  sections: {
    lead: { content: [text, text, text, text] },
    achievements: { content: [{ type: 'heading' }, { type: 'table', rows: [] }] },
  },
  indicators: [{ id: 'received', name: '新收' }],
  figures: [{ indicatorId: 'received' }, { indicatorId: 'lost' }],
  attachments: [{ title: '培训情况', content: [text] }, {}],
}

it.each([
  [['sections', 'lead', 'content', 3, 'content', 0, 'text'], '导语第 4 段的文字'],
  [['sections', 'lead', 'content', 3, 'content', 1, 'decimals'], '导语第 4 段引用的数据'],
  [['sections', 'achievements', 'content', 0, 'mark'], '举措成效第 1 段（标题）的编号'],
  [['sections', 'achievements', 'content', 1, 'rows', 2, 'cells', 0, 'content', 0, 'text'], '举措成效第 2 段（表格）第 3 行第 1 格的文字'],
  [['sections', 'achievements', 'content', 1, 'rows', 2], '举措成效第 2 段（表格）第 3 行'],
  [['sections', 'plan'], '下一步思路'],
  [['sections', 'plan', 'present'], '下一步思路'],
  [['sections'], '正文'],
  [['fields', 'issueDate'], '“信息”中的成文日期'],
  [['fields', 'titleLines', 1], '“信息”中标题的第 2 项'],
  [['figures', 0, 'value'], '数据“新收”的本年数'],
  [['figures', 1, 'previousValue'], '第 2 项数据的上年数'],
  [['indicators', 0, 'unit'], '指标“新收”的单位'],
  [['attachments', 0, 'title'], '附件“培训情况”的名称'],
  [['attachments', 1, 'content', 0], '第 2 项附件第 1 段'],
  [['dismissals', 0, 'reason'], '第 1 项按原文保留的问题'],
  [['explanations', 0, 'text'], '第 1 项口径说明'],
  [['settings', 'digits'], '版式设置'],
  [['partOrder'], '五个部分的次序'],
  [['year'], '“信息”中的年度'],
  [['unforeseen', 'key'], '内容'],
  [[], '内容'],
] as const)('%j is told in words', (path, words) => {
  expect(describePath(report, path)).toBe(words)
})

it('looks into the report of a request', () => {
  expect(describePath({ imported: report }, ['imported', 'sections', 'lead', 'content', 0])).toBe('导语第 1 段')
})

it('never shows a key of the data, whatever the data is', () => {
  for (const value of [null, undefined, 3, [], 'x', {}]) {
    expect(describePath(value, ['figures', 0, 'value'])).toBe('第 1 项数据的本年数')
    expect(describePath(value, ['sections', 'constructor', 'content', 0])).not.toMatch(/[a-z]/i)
    expect(describePath(value, ['toString'])).toBe('内容')
  }
})
