import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/report/block'
import { reportSchema } from '@/lib/report/report'
import { cleanText } from '@/lib/text/clean-text'
import { BODY, classifyLines } from '../testing/import-lines'
import { inlineText, tableText } from './source-line'

const blockText = (block: Block) =>
  block.type === 'table' ? tableText(block) : (block.mark ?? '') + inlineText(block.content)
const bare = (text: string) => text.replace(/[\s\u00a0\u3000\u200b\ufeff]/g, '')
const line = fc.oneof(
  fc.constantFrom('', ' ', '　', '\t', BODY, `（一）加强领导。${BODY}`, '一、主要做法', '二、存在不足', '三、2024年工作安排', '1.培训', '(1)清单'),
  fc.constantFrom('无', '无。', '特此报告', '2024年2月3日', '2024年2月', '云岭县司法局', '中共云岭县委 云岭县人民政府', '附件', '附件1：名单', '甲\t乙'),
  fc.constantFrom('首页 > 公开', '打印', '版权所有', '其他网站', '索引号：1', '发布日期：2024-03-01', '（此件公开发布）', '云岭县2023年度报告', '关于2023年法治政府建设情况的报告'),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'一二、（）()1.。，年月日县局报告 　：'), maxLength: 16 }),
)
/** What is read into a field that holds less than the line: 版头, 主送, 版记. */
const isReadIntoFields = (text: string) => /[：:]$|文件$|签发人|号$|^抄|印发$/.test(text)

describe('classify', () => {
  it('loses no line and never throws', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const { report, source } = classifyLines(lines)
        reportSchema.parse(report)
        const blocks = Object.values(report.sections).flatMap((section) => section.content)
        const kept = [
          ...blocks.map(blockText),
          ...source.dropped.map(({ text }) => text),
          ...source.titleLines,
          ...report.fields.issuerSignature.split('\n'),
          source.dateLine ?? '',
        ]
        const left = new Map<string, number>()
        for (const text of kept.map(bare)) left.set(text, (left.get(text) ?? 0) + 1)
        const signedDate = bare(report.fields.issuerSignature.split('\n').at(-1)! + (source.dateLine ?? ''))
        for (const text of lines.map(bare)) {
          const clean = cleanText(text)
          if (clean === '' || isReadIntoFields(clean) || clean === signedDate) continue
          expect(left.get(clean) ?? 0, `lost: ${clean}`).toBeGreaterThan(0)
          left.set(clean, left.get(clean)! - 1)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('keeps the body in order', () => {
    const body = fc.array(fc.constantFrom('一、主要做法', '二、存在不足', '三、下一步打算', '四、其他事项', '五、坚持党的领导', BODY, '（一）甲'), { maxLength: 20 })
    fc.assert(
      fc.property(body, (lines) => {
        const { report } = classifyLines(lines)
        const order = ['lead' as const, ...report.partOrder]
        const blocks = order.flatMap((id) => report.sections[id].content)
        expect(blocks.map(blockText)).toEqual(lines)
      }),
    )
  })
})
