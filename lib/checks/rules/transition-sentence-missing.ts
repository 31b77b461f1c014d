import { piecesOf } from '@/lib/report/block-pieces'
import type { RawPlace, Rule } from '../rule'

const TRANSITION = /(?:报告|汇报|公布|公开|公告|通报|总结|说明|情况)如下|现(?:将|就|把|报告|汇报)/
const CLAUSE_END = /[，,；;。：:]/

/** Where the last clause of a text without trailing white space begins. */
function lastClauseStart(text: string): number {
  let start = Math.max(text.length - 1, 0)
  while (start > 0 && !CLAUSE_END.test(text[start - 1]!)) start--
  return start
}

/** M08: the lead ends 现将……报告如下. */
export const transitionSentenceMissing: Rule = {
  id: 'transition-sentence-missing',
  code: 'M08',
  severity: 'info',
  source: '惯例：导语以“现将……报告如下：”引出正文。',
  messages: {
    missing: { what: '导语末尾没有“现将……报告如下：”一类的引导语。', how: '可在导语末尾补“{sentence}”。' },
    noLead: { what: '没有导语。', how: '可写一段导语，末尾用“{sentence}”引出正文。' },
  },
  check: ({ resolved, report }) => {
    const lead = resolved.sections.find((section) => section.id === 'lead')
    const blocks = lead?.blocks.filter((block) => block.text.trim() !== '') ?? []
    if (blocks.some((block) => TRANSITION.test(block.text))) return []
    const sentence = `现将${report.fields.year}年度法治政府建设情况报告如下：`
    const last = blocks.at(-1)
    if (!last || last.type === 'table') {
      const first = lead?.blocks[0]
      const at: RawPlace = first ? { blockId: first.blockId, start: 0, end: 0 } : {}
      return [{ at, messageId: 'noLead', data: { sentence } }]
    }
    const end = last.text.trimEnd().length
    const afterLastRef = piecesOf(last).reduce((from, piece) => (piece.inline.ref ? piece.end : from), last.mark.length)
    const start = Math.min(Math.max(lastClauseStart(last.text.trimEnd()), afterLastRef), end)
    const clause = last.text.slice(start, end)
    return [
      {
        at: { blockId: last.blockId, start, end },
        messageId: 'missing',
        data: { sentence },
        fix: { kind: 'replace', label: `补“${sentence}”`, replacement: `${clause.replace(/[，,；;：:]$/, '')}${/。$/.test(clause) ? '' : '。'}${sentence}` },
      },
    ]
  },
}
