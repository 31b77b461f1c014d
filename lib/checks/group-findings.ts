import { sectionName } from '@/lib/report/section-name'
import type { SectionId } from '@/lib/report/report'
import { describePlace } from './describe-place'
import { SEVERITY_NAMES, type Finding, type Severity } from './finding'

export interface FindingGroup<Key extends string> {
  key: Key
  /** What the user reads above the group. */
  label: string
  findings: Finding[]
}

function group<Key extends string>(findings: readonly Finding[], keys: readonly Key[], label: (key: Key) => string, keyOf: (finding: Finding) => Key) {
  return keys
    .map((key): FindingGroup<Key> => ({ key, label: label(key), findings: findings.filter((finding) => keyOf(finding) === key) }))
    .filter((entry) => entry.findings.length > 0)
}

/** Findings by severity, severest first; empty groups are left out. */
export function groupBySeverity(findings: readonly Finding[]): FindingGroup<Severity>[] {
  return group(findings, ['error', 'warning', 'info'], (key) => SEVERITY_NAMES[key], (finding) => finding.severity)
}

export type PlaceGroup = 'around' | SectionId | 'attachments' | 'figures'

const OTHER_PLACES = { around: '标题、落款和全文', attachments: '附件', figures: '数据' } as const
const isOther = (key: PlaceGroup): key is keyof typeof OTHER_PLACES => key in OTHER_PLACES

function placeGroupOf({ at }: Finding): PlaceGroup {
  if ('missingPart' in at) return at.missingPart
  if ('part' in at) return at.part
  if ('attachmentId' in at) return 'attachments'
  return 'figureId' in at ? 'figures' : 'around'
}

/** Findings by where they stand: 标题与落款 and the whole document, lead, parts in the given order, attachments, figures. */
export function groupByPlace(findings: readonly Finding[], partOrder: readonly Exclude<SectionId, 'lead'>[]): FindingGroup<PlaceGroup>[] {
  const keys: PlaceGroup[] = ['around', 'lead', ...partOrder, 'attachments', 'figures']
  const label = (key: PlaceGroup) => (isOther(key) ? OTHER_PLACES[key] : sectionName(key))
  return group(findings, keys, label, placeGroupOf)
}

/** What, what to do and why, in one paragraph. */
export function findingText({ message }: Finding): string {
  return `${message.what}${message.how}（${message.why.replace(/。$/, '')}）`
}

/** A finding in one line: 错误 M04 · 成文日期：缺成文日期。请填写……（GB/T 9704-2012 ……） */
export function findingLine(finding: Finding): string {
  return `${SEVERITY_NAMES[finding.severity]} ${finding.code} · ${describePlace(finding.at)}：${findingText(finding)}`
}
