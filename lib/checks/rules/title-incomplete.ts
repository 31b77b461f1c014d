import type { Report } from '@/lib/report/report'
import { condense } from '../part-text'
import type { Rule } from '../rule'
import { yearsOf } from '../years-of'

/** What may follow the office's name at the head of a title. */
const AFTER_ISSUER = /关于|(?:19|20)\d{2}年|[一二][〇○零一二三四五六七八九]{3}年|法治政府|推进/
const OFFICE_INSIDE = /(?:局|政府|委员会|办公室|办事处|街道|厅|部|院|署|中心|党委|党组|工委)(?=的?(?:法治政府|依法行政|推进|关于|(?:19|20)\d{2}年))/

function namesIssuer(title: string, issuers: readonly string[]): boolean {
  const opening = title.slice(0, Math.max(title.search(AFTER_ISSUER), 0)).replace(/[×ｘXx]+/g, '')
  if (opening !== '' || OFFICE_INSIDE.test(title)) return true
  return issuers.some((issuer) => condense(issuer) !== '' && title.includes(condense(issuer)))
}

/** M01: the title names the issuer, the year and the kind of document (报告). */
export const titleIncomplete: Rule = {
  id: 'title-incomplete',
  code: 'M01',
  severity: 'info',
  source: 'GB/T 9704-2012 7.3.1：标题由发文机关名称、事由和文种组成；《党政机关公文处理工作条例》同此规定。',
  messages: {
    incomplete: { what: '标题“{title}”缺{missing}。', how: '请补全标题，如“{proposal}”。' },
    empty: { what: '标题未填。', how: '请填写标题，如“{proposal}”。' },
  },
  check: ({ report, source }) => {
    const { titleLines, issuers, year } = report.fields
    const title = condense(titleLines.join(''))
    const missing = [
      ...(namesIssuer(title, issuers) ? [] : ['发文机关']),
      ...(yearsOf(title).length > 0 ? [] : ['年度']),
      ...(title.includes('报告') ? [] : ['文种']),
    ]
    if (missing.length === 0) return []
    const known = !source?.issuerInferred && issuers.every((issuer) => condense(issuer) !== '')
    const subject = `关于${year}年度法治政府建设情况的报告`
    const proposed = [known ? issuers.join('　') : '××', subject]
    return [
      {
        at: { field: 'titleLines' },
        messageId: title === '' ? 'empty' : 'incomplete',
        quote: titleLines.join('').trim(),
        data: { title: titleLines.join('').trim(), missing: missing.join('、'), proposal: proposed.join('') },
        ...(known && {
          fix: {
            kind: 'report' as const,
            label: '按模板生成标题',
            apply: (from: Report) => ({ ...from, fields: { ...from.fields, titleLines: proposed } }),
          },
        }),
      },
    ]
  },
}
