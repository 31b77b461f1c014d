import { fillPlaceholders } from '@/lib/template/fill-placeholders'
import type { PartId } from '@/lib/template/part'
import { partTemplateOf, type Template } from '@/lib/template/template'
import type { ReportFields } from '@/lib/report/fields'
import { condense, type PartText } from './part-text'

/** A part shorter than this is 过短, where no template says otherwise. */
const DEFAULT_MIN_CHARACTERS = 30
const NOTHING_TO_REPORT = /^(?:暂?无|没有|未发生)/

const DEFAULT_HEADINGS: Readonly<Record<PartId, string>> = {
  achievements: '{year}年推进法治政府建设的主要举措和成效',
  leadershipDuty: '{year}年党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
  shortcomings: '{year}年推进法治政府建设存在的不足和原因',
  plan: '{nextYear}年推进法治政府建设的工作思路',
  otherMatters: '其他需要报告的情况',
}

/** Least number of written characters at which the part counts as filled. */
export function minCharactersOf(part: PartId, template?: Template): number {
  return template ? partTemplateOf(template, part).filled.minCharacters : DEFAULT_MIN_CHARACTERS
}

/** Whether the part must be filled: as the template says, else always (规定·年度报告内容五项). */
export function isRequired(part: PartId, template?: Template): boolean {
  return template ? partTemplateOf(template, part).required : true
}

/** Whether the part holds what counts as filled: enough characters, one of the template's texts, or 无 for 其他事项. */
export function isFilled({ id, body }: PartText, template?: Template): boolean {
  if (Array.from(body).length >= minCharactersOf(id, template)) return body !== ''
  const bare = (text: string) => condense(text).replace(/。$/, '')
  const allowed = template ? partTemplateOf(template, id).filled.orExactly : []
  if (body !== '' && allowed.some((text) => bare(text) === bare(body))) return true
  return id === 'otherMatters' && NOTHING_TO_REPORT.test(body)
}

/** Standard level-1 heading of the part for this report, without its mark. */
export function standardHeadingOf(part: PartId, fields: ReportFields, template?: Template): string {
  const heading = template ? partTemplateOf(template, part).heading : DEFAULT_HEADINGS[part]
  return fillPlaceholders(heading, { year: fields.year, issuer: fields.issuers.join('　') })
}

/** Neither a head nor a written word: the part is missing, whether it was left out or emptied. */
export function isMissing(part: PartText): boolean {
  return part.heads.length === 0 && part.body === ''
}
