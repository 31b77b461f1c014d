import { expect, test } from 'vitest'
import { resolveReport } from '@/lib/figures/resolve-report'
import { fig, p, type BuiltBlock } from '@/lib/report/testing/build-report'
import { applyFix } from '../apply-fix'
import { findingsOf } from '../testing/findings-of'
import { soundReport } from '../testing/sound-report'
import { transitionSentenceMissing as rule } from './transition-sentence-missing'

const led = (...lead: BuiltBlock[]) => soundReport({ sections: { lead } })
const leadText = (report: ReturnType<typeof led>) => resolveReport(report).sections[0]!.blocks.map((block) => block.text).join('\n')

test.each(['现将有关情况报告如下：', '现将2025年度法治政府建设工作情况汇报如下。', '具体情况如下：', '现报告如下：'])('“%s” ends a lead', (end) => {
  expect(findingsOf(rule, led(p(`2025年，我局认真履职。${end}`)))).toEqual([])
})

test('a lead without it is advice at its last clause, and the fix adds the sentence', () => {
  const report = led(p('2025年，我局认真履职，为发展提供了法治保障。'))
  const [finding] = findingsOf(rule, report)
  expect(finding).toMatchObject({ severity: 'info', messageId: 'missing', quote: '为发展提供了法治保障。' })
  expect(leadText(applyFix(report, finding!))).toBe('2025年，我局认真履职，为发展提供了法治保障。现将2025年度法治政府建设情况报告如下：')
})

test('the fix keeps a reference in the last clause', () => {
  const report = led(p('全年学法', fig('deleted'), '。'))
  const fixed = applyFix(report, findingsOf(rule, report)[0]!)
  expect(leadText(fixed)).toBe('全年学法【已删除的数据】。现将2025年度法治政府建设情况报告如下：')
  expect(fixed.sections.lead.content[0]).toMatchObject({ content: [{}, { type: 'figureRef' }, {}] })
})

test.each([[[]], [[p()]]])('a report without lead is told so', (lead) => {
  expect(findingsOf(rule, led(...(lead as BuiltBlock[])))).toMatchObject([{ messageId: 'noLead', quote: '' }])
})
