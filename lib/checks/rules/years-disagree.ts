import { formatChineseDate } from '@/lib/text/dates'
import type { Report } from '@/lib/report/report'
import type { RawFinding, Rule, RuleContext } from '../rule'
import { yearsOf } from '../years-of'

const OPENING_YEAR = /^\s*((?:19|20)\d{2})年度?(?!\d|\s*\d|底|初|以来|以前|前|后|至|到)/
const REPORTED_YEAR = /现[将就把]?[^。]{0,40}?((?:19|20)\d{2})年度?[^。]{0,40}如下/

/** The year the lead speaks of, in its first words or in 现将……报告如下, where it is not the expected one. */
function checkLead(context: RuleContext, expected: number): RawFinding[] {
  const lead = context.resolved.sections.find((section) => section.id === 'lead')
  const blocks = lead?.blocks.filter((block) => block.type !== 'table' && block.text.trim() !== '') ?? []
  const namesExpected = blocks.some((block) => yearsOf(block.text).some(({ year }) => year === expected))
  return blocks.flatMap((block, index) => {
    const opening = index === 0 ? OPENING_YEAR.exec(block.text) : null
    const isCertain = opening !== null && /^[，,]/.test(block.text.slice(opening[0].length))
    const matches = [opening && (isCertain || !namesExpected) ? opening : null, REPORTED_YEAR.exec(block.text)]
    return matches.flatMap((match): RawFinding[] => {
      if (!match || Number(match[1]) === expected) return []
      const start = match.index + match[0].indexOf(match[1]!)
      const isAlreadyNamed = match === matches[1] && matches[0]?.index === match.index
      if (isAlreadyNamed) return []
      return [
        {
          at: { blockId: block.blockId, start, end: start + 5 },
          messageId: 'lead',
          data: { found: match[1]!, expected },
          fix: { kind: 'replace', label: `改为${expected}年`, replacement: `${expected}年` },
        },
      ]
    })
  })
}

function checkTitle(report: Report): RawFinding[] {
  const { titleLines, year } = report.fields
  const found = titleLines.flatMap((line) => yearsOf(line))
  const wrong = found[0]
  if (!wrong || found.some((entry) => entry.year === year)) return []
  const mend = (line: string) => {
    const place = yearsOf(line)[0]
    return place ? `${line.slice(0, place.start)}${year}年${line.slice(place.end)}` : line
  }
  return [
    {
      at: { field: 'titleLines' },
      messageId: 'title',
      quote: titleLines.join('').trim(),
      data: { found: wrong.year, expected: year },
      fix: {
        kind: 'report',
        label: `标题年度改为${year}年`,
        apply: (from) => ({ ...from, fields: { ...from.fields, titleLines: from.fields.titleLines.map(mend) } }),
      },
    },
  ]
}

function checkIssueDate(report: Report, expected: number): RawFinding[] {
  const { issueDate } = report.fields
  if (!issueDate || Number(issueDate.slice(0, 4)) <= expected + 1) return []
  const date = formatChineseDate(issueDate) ?? issueDate
  return [{ at: { field: 'issueDate' }, messageId: 'issueDate', quote: date, data: { date, expected, nextYear: expected + 1 } }]
}

/** M02: title, lead and 成文日期 speak of one year. A date within or before the year is left to T03. */
export const yearsDisagree: Rule = {
  id: 'years-disagree',
  code: 'M02',
  severity: 'error',
  source: '惯例：标题、导语、落款所指年度一致。',
  messages: {
    lead: { what: '导语写“{found}年”，报告年度是{expected}年。', how: '请核对，改为同一年度。' },
    title: { what: '标题写“{found}年”，报告年度是{expected}年。', how: '请核对，改为同一年度。' },
    issueDate: {
      what: '成文日期“{date}”晚于{nextYear}年，报告年度是{expected}年。',
      how: '请核对成文日期和标题的年度。',
    },
  },
  check: (context) => {
    const { report } = context
    const titleYears = report.fields.titleLines.flatMap((line) => yearsOf(line))
    const expected = context.origin === 'file' ? (titleYears[0]?.year ?? report.fields.year) : report.fields.year
    const ofTitle = context.origin === 'draft' ? checkTitle(report) : []
    return [...ofTitle, ...checkLead(context, expected), ...checkIssueDate(report, expected)]
  },
}
