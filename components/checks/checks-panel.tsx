'use client'

import { SegmentedControl } from '@mantine/core'
import { groupByPlace, groupBySeverity } from '@/lib/checks/group-findings'
import type { Finding } from '@/lib/checks/finding'
import type { Place } from '@/lib/report/place'
import { useRememberedChoice } from '@/components/report/remembered-choice'
import { useReportState, useWholeChecks } from '@/components/report/report-store-context'
import { AllClear } from './all-clear'
import { DismissedList } from './dismissed-list'
import { ExplanationList } from './explanation-list'
import { FindingCard } from './finding-card'
import { findingKey } from './finding-key'
import styles from './checks-panel.module.css'

/** 检查 beside the sheet: the findings; a click leads to the place. */
export function ChecksPanel({
  activeKey,
  onGo,
  onFigure,
}: {
  activeKey: string | null
  onGo: (place: Place, finding: Finding) => void
  onFigure: (figureId: string) => void
}) {
  useWholeChecks()
  const findings = useReportState((state) => state.checks.findings)
  const whole = useReportState((state) => state.checks.whole)
  const partOrder = useReportState((state) => state.report.partOrder)
  const [grouping, setGrouping] = useRememberedChoice('checks-grouping', ['severity', 'place'])
  const groups = grouping === 'severity' ? groupBySeverity(findings) : groupByPlace(findings, partOrder)
  return (
    <>
      {findings.length > 0 && (
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label="排列方式"
          value={grouping}
          onChange={(value) => setGrouping(value === 'place' ? 'place' : 'severity')}
          data={[
            { value: 'severity', label: '按轻重' },
            { value: 'place', label: '按部分' },
          ]}
        />
      )}
      {findings.length === 0 && whole && <AllClear />}
      {!whole && <p className={styles.checking}>正在核对文字和数字…</p>}
      {groups.map((group) => (
        <section key={group.key} className={styles.group}>
          <h3 className={styles.label}>
            {group.label} {group.findings.length}
          </h3>
          <ul className={styles.list}>
            {group.findings.map((finding) => (
              <FindingCard
                key={findingKey(finding)}
                finding={finding}
                active={findingKey(finding) === activeKey}
                onFigure={onFigure}
                renderTitle={(title) => (
                  <button type="button" className={styles.go} onClick={() => onGo(finding.at, finding)}>
                    {title}
                  </button>
                )}
              />
            ))}
          </ul>
        </section>
      ))}
      <DismissedList />
      <ExplanationList />
    </>
  )
}
