import { balanceTitle } from '@/lib/layout/balance-title'
import { titleLinesOf } from '@/lib/layout/lay-out-attachments'
import type { Report } from '@/lib/report/report'
import type { Rule } from '../rule'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** The words that the ends of lines cut in two. */
function splitWords(lines: readonly string[]): string[] {
  const title = lines.join('')
  let offset = 0
  return lines.slice(0, -1).flatMap((line) => {
    offset += line.length
    const word = segmenter.segment(title).containing(offset)
    const isYear = /\d$/.test(line) && title[offset] === '年'
    if (isYear) return [`${/\d+$/.exec(line)![0]}年`]
    return word && word.index < offset && word.isWordLike ? [word.segment] : []
  })
}

/** V06: a line of the title ends inside a word. */
export const titleWordSplit: Rule = {
  id: 'title-word-split',
  code: 'V06',
  severity: 'info',
  source: 'GB/T 9704-2012 7.3.1：标题回行要做到词意完整。',
  messages: {
    split: { what: '标题回行处拆开了“{word}”。', how: '请在词与词之间回行。' },
  },
  check: ({ report }) => {
    const { titleLines } = report.fields
    const [word] = splitWords(titleLinesOf(titleLines))
    if (word === undefined) return []
    const better = balanceTitle(titleLines.map((line) => line.trim()).join(''))
    const isBetter = splitWords(better).length === 0
    return [
      {
        at: { field: 'titleLines' },
        messageId: 'split',
        quote: titleLines.join('').trim(),
        data: { word },
        ...(isBetter && {
          fix: {
            kind: 'report' as const,
            label: '重排',
            apply: (from: Report) => ({ ...from, fields: { ...from.fields, titleLines: better } }),
          },
        }),
      },
    ]
  },
}
