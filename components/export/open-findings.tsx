'use client'

import { describePlace } from '@/lib/checks/describe-place'
import { SEVERITY_NAMES, type Finding } from '@/lib/checks/finding'
import { groupBySeverity } from '@/lib/checks/group-findings'
import { SEVERITY_TONES } from '@/components/checks/finding-card'
import { Badge } from '@/components/ui/badge'
import styles from './export-dialog.module.css'

const MOST_LISTED = 3

/** What is still open in the checks; it stands in nobody's way. */
export function OpenFindings({ findings }: { findings: readonly Finding[] }) {
  const open = findings.filter((finding) => finding.severity !== 'info')
  if (open.length === 0) return <p className={styles.clear}>检查没有发现需要处理的问题。</p>
  return (
    <section className={styles.open} aria-label="尚未处理的问题">
      <p>
        还有 {open.length} 处待核
        {groupBySeverity(open)
          .map((group) => `，${group.label} ${group.findings.length}`)
          .join('')}
        。可以先导出草稿。
      </p>
      <ul>
        {open.slice(0, MOST_LISTED).map((finding, index) => (
          <li key={index}>
            <Badge square tone={SEVERITY_TONES[finding.severity]}>
              {SEVERITY_NAMES[finding.severity]}
            </Badge>
            <span>
              {describePlace(finding.at)}：{finding.message.what}
            </span>
          </li>
        ))}
      </ul>
      {open.length > MOST_LISTED && <p>其余 {open.length - MOST_LISTED} 处见“检查”。</p>}
    </section>
  )
}
