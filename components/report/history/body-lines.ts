import { FIELD_NAMES } from '@/lib/report/field-names'
import { sectionName } from '@/lib/report/section-name'
import { resolveReport } from '@/lib/figures/resolve-report'
import type { Attachment } from '@/lib/report/attachment'
import { DIRECTION_NAMES, OPENNESS_NAMES, URGENCY_NAMES, type ReportFields } from '@/lib/report/fields'
import type { Figure } from '@/lib/report/figure'
import { STATE_NAMES, type Dismissal, type Explanation, type Report, type SectionId } from '@/lib/report/report'
import type { Rest, RevisionTarget } from '@/lib/report/revision'
import type { Indicator } from '@/lib/template/indicator'
import { fieldTextsOf } from '@/components/report/fields/field-texts'
import { replaceBodies } from '@/components/report/store/replace-bodies'

const kindOf = (target: string) => target.split(':', 1)[0]
const idOf = (target: string) => target.slice(target.indexOf(':') + 1)

/** What the user calls a target: 举措成效, 信息, 数据“新收”, 状态和次序. */
export function targetName(report: Report, target: string): string {
  const id = idOf(target)
  switch (kindOf(target)) {
    case 'section':
      return sectionName(id as SectionId)
    case 'fields':
      return '信息'
    case 'figure':
    case 'indicator':
      return `数据“${report.indicators.find((indicator) => indicator.id === id)?.name ?? id}”`
    case 'attachment':
      return `附件“${report.attachments.find((attachment) => attachment.attachmentId === id)?.title ?? id}”`
    case 'dismissal':
      return '按原文保留的问题'
    case 'explanation':
      return `口径说明“${report.explanations.find((one) => one.explanationId === id)?.indicator ?? id}”`
    default:
      return '状态和次序'
  }
}

function fieldLines(fields: ReportFields): string[] {
  const texts = {
    ...fieldTextsOf(fields),
    direction: DIRECTION_NAMES[fields.direction],
    openness: OPENNESS_NAMES[fields.openness],
    urgency: URGENCY_NAMES[fields.urgency],
    sealed: fields.sealed ? '是' : '否',
  }
  const names = Object.keys(FIELD_NAMES) as (keyof ReportFields)[]
  return names.map((name) => `${FIELD_NAMES[name]}：${texts[name].replaceAll('\n', '；') || '（空）'}`)
}

/** A saved body as lines to read and compare: the text of a section as printed, the fields one a line. */
export function bodyLines(report: Report, target: string, body: unknown): string[] {
  if (body === null || body === undefined) return ['（已删除）']
  switch (kindOf(target)) {
    case 'section': {
      const whole = replaceBodies(report, [{ target: target as RevisionTarget, body }])
      const section = resolveReport(whole).sections.find((candidate) => candidate.id === idOf(target))
      return section?.present ? section.blocks.flatMap((block) => block.text.split('\n')) : ['（不写这一部分）']
    }
    case 'fields':
      return fieldLines(body as ReportFields)
    case 'figure': {
      const { value, previousValue } = body as Figure
      return [`本年：${value || '（空）'}`, `上年：${previousValue || '（空）'}`]
    }
    case 'indicator': {
      const { name, unit, area, basis } = body as Indicator
      return [`名称：${name}`, `单位：${unit}`, `工作领域：${area}`, `口径：${basis ?? '（空）'}`]
    }
    case 'attachment': {
      const { title, content } = body as Attachment
      const whole = replaceBodies(report, [{ target: target as RevisionTarget, body }])
      const attachment = resolveReport(whole).attachments.find((candidate) => candidate.attachmentId === idOf(target))
      return [
        title,
        ...(attachment && content.length > 0 ? attachment.blocks.flatMap((block) => block.text.split('\n')) : []),
      ]
    }
    case 'dismissal':
      return [`原文：${(body as Dismissal).quote}`, `理由：${(body as Dismissal).reason}`]
    case 'explanation':
      return [`指标：${(body as Explanation).indicator}`, `说明：${(body as Explanation).text}`]
    default: {
      const { state, partOrder } = body as Rest
      return [`状态：${STATE_NAMES[state]}`, `次序：${partOrder.map(sectionName).join('、')}`]
    }
  }
}
