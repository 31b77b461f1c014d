import { describe, expect, it } from 'vitest'
import { partOfHeading } from './part-of-heading'

describe('partOfHeading', () => {
  it.each([
    ['2023年推进法治政府建设的主要举措和成效', 'achievements'],
    ['主要措施和成效', 'achievements'],
    ['主要做法', 'achievements'],
    ['工作开展情况', 'achievements'],
    ['2023年度法治政府建设工作推进情况', 'achievements'],
    ['基本情况', 'achievements'],
    ['2023年法治政府建设情况', 'achievements'],
    ['2023年法治政府建设工作', 'achievements'],
    ['2023年工作总结', 'achievements'],
    ['工作计划完成情况', 'achievements'],
    ['上年度问题整改情况', 'achievements'],
    ['重点工作推进情况', 'achievements'],
    ['党政主要负责人履行推进法治建设第一责任人职责情况', 'leadershipDuty'],
    ['区政府主要负责同志履行推进法治建设第一责任人职责，加强法治政府建设的有关情况', 'leadershipDuty'],
    ['落实第一责任人职责，存在的不足', 'leadershipDuty'],
    ['主要负责人履职情况', 'leadershipDuty'],
    ['2023年推进法治政府建设存在的不足和原因', 'shortcomings'],
    ['存在问题', 'shortcomings'],
    ['存在的不足与问题', 'shortcomings'],
    ['工作中的困难和建议', 'shortcomings'],
    ['短板弱项及原因分析', 'shortcomings'],
    ['法治政府建设中还存在的薄弱环节', 'shortcomings'],
    ['原因分析', 'shortcomings'],
    ['2024年推进法治政府建设的主要举措和成效', 'achievements'],
    ['2024年推进法治政府建设的工作思路', 'plan'],
    ['2024年推进法治政府建设的工作思路目标举措', 'plan'],
    ['2024年度重点工作', 'plan'],
    ['下一步工作打算', 'plan'],
    ['下步工作', 'plan'],
    ['工作计划', 'plan'],
    ['主要安排', 'plan'],
    ['存在的问题及下一步打算', 'plan'],
    ['今后努力方向', 'plan'],
    ['其他需要报告的情况', 'otherMatters'],
    ['其它需要说明的问题', 'otherMatters'],
    ['其他事项', 'otherMatters'],
    ['需要报告的其他事项', 'otherMatters'],
  ])('%s → %s', (heading, part) => expect(partOfHeading(heading, 2023)).toBe(part))

  it.each([
    '坚持党的领导，统筹推进法治政府建设',
    '聚焦突出问题，提升执法水平',
    '坚持问题导向，化解矛盾纠纷',
    '健全依法行政制度体系',
    '统筹工作安排，压实各方责任',
    '严格规范公正文明执法',
    '',
  ])('takes %j for thematic', (heading) => expect(partOfHeading(heading, 2023)).toBeNull())

  it('tells plan from achievements by the year only when it is known', () => {
    expect(partOfHeading('2024年重点工作', 2023)).toBe('plan')
    expect(partOfHeading('2023年工作举措', 2023)).toBe('achievements')
    expect(partOfHeading('2024年工作举措', null)).toBe('achievements')
  })
})
