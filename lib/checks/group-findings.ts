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

export type PlaceGroup = 'around' | SectionId | 'figures'

function placeGroupOf({ at }: Finding): PlaceGroup {
  if ('missingPart' in at) return at.missingPart
  if ('part' in at) return at.part
  return 'figureId' in at ? 'figures' : 'around'
}

/** Findings by where they stand: 标题与落款 and the whole document, lead, parts in the given order, figures. */
export function groupByPlace(findings: readonly Finding[], partOrder: readonly Exclude<SectionId, 'lead'>[]): FindingGroup<PlaceGroup>[] {
  const keys: PlaceGroup[] = ['around', 'lead', ...partOrder, 'figures']
  const label = (key: PlaceGroup) => (key === 'around' ? '标题、落款和全文' : key === 'figures' ? '数据' : sectionName(key))
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
