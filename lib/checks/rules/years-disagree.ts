import { formatChineseDate } from '@/lib/text/dates'
import type { Report } from '@/lib/report/report'
import type { RawFinding, Rule, RuleContext } from '../rule'
import { yearsOf } from '../years-of'

const OPENING_YEAR = /^\s*((?:19|20)\d{2})年度?(?!\d|\s*\d|底|初|以来|以前|前|后|至|到)/
const TRANSITION = /现(?:将|就|把)?[^。]{0,200}?如下/

/** The place of the year that the block reports on, where it is certain and not the expected one. */
function wrongYearIn(text: string, expected: number, isFirst: boolean, namesExpected: boolean) {
  const opening = isFirst ? OPENING_YEAR.exec(text) : null
  if (opening && Number(opening[1]) !== expected) {
    const isCertain = /^[，,]/.test(text.slice(opening[0].length))
    const start = text.indexOf(opening[1]!)
    if (isCertain || !namesExpected) return { start, end: start + 5, year: Number(opening[1]) }
  }
  const transition = TRANSITION.exec(text)
  if (!transition) return null
  // Years in the name of a plan or law are not the reporting year; the blanks keep the places.
  const words = transition[0].replace(/《[^》]*》/g, (name) => ' '.repeat(name.length))
  const years = yearsOf(words)
  const first = years[0]
  if (!first || years.some(({ year }) => year === expected)) return null
  return { year: first.year, start: transition.index + first.start, end: transition.index + first.end }
}

/** The year the lead speaks of, in its first words or in 现将……报告如下, where it is not the expected one. */
function checkLead(context: RuleContext, expected: number): RawFinding[] {
  const lead = context.resolved.sections.find((section) => section.id === 'lead')
  const blocks = lead?.blocks.filter((block) => block.type !== 'table' && block.text.trim() !== '') ?? []
  const namesExpected = blocks.some((block) => yearsOf(block.text).some(({ year }) => year === expected))
  return blocks.flatMap(({ blockId, text }, index): RawFinding[] => {
    const wrong = wrongYearIn(text, expected, index === 0, namesExpected)
    if (!wrong) return []
    return [
      {
        at: { blockId, start: wrong.start, end: wrong.end },
        messageId: 'lead',
        data: { found: wrong.year, expected },
        fix: { kind: 'replace', label: `改为${expected}年`, replacement: `${expected}年` },
      },
    ]
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
    const expected = context.origin === 'file' ? titleYears[0]?.year : report.fields.year
    if (expected === undefined) return []
    const ofTitle = context.origin === 'draft' ? checkTitle(report) : []
    return [...ofTitle, ...checkLead(context, expected), ...checkIssueDate(report, expected)]
  },
}
