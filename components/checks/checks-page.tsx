'use client'

import { groupByPlace } from '@/lib/checks/group-findings'
import { sectionName } from '@/lib/report/section-name'
import { SEVERITY_NAMES, type Severity } from '@/lib/checks/finding'
import { placeHref } from '@/components/report/place-link'
import { useReportState, useWholeChecks } from '@/components/report/report-store-context'
import { shownStatus, StatusDot, STATUS_NAMES } from '@/components/report/status-dot'
import { WorkspaceHeader } from '@/components/report/workspace-header'
import { lazyPart } from '@/components/ui/lazy-part'
import { SteadyLink } from '@/components/ui/steady-link'
import { DismissedList } from './dismissed-list'
import { ExplanationList } from './explanation-list'
import { FindingCard } from './finding-card'
import { findingKey } from './finding-key'
import styles from './checks-page.module.css'

const PageMeasure = lazyPart(() => import('@/components/preview/page-measure').then((module) => module.PageMeasure))

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** 检查: what is missing and what is open, in the manner of an error summary; every entry leads to its place. */
export function ChecksPage() {
  const report = useReportState((state) => state.report)
  useWholeChecks()
  const checks = useReportState((state) => state.checks)
  const { findings, whole } = checks
  const groups = groupByPlace(findings, report.partOrder)
  const pressing = findings.filter((finding) => finding.severity !== 'info')
  const worst = (whole && findings[0]?.severity) || 'info'
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }))

  return (
    <>
      <WorkspaceHeader />
      <PageMeasure sheet={null} />
      <main id="content" className={styles.main}>
        <section className={`${styles.summary} ${styles[worst]}`} aria-labelledby="summary">
          <h2 id="summary" className={styles.title}>
            {!whole && '正在核对文字和数字…'}
            {whole && pressing.length > 0 && `还有 ${pressing.length} 处需要处理`}
            {whole && pressing.length === 0 && findings.length > 0 && `没有错误，有 ${findings.length} 条提示可供参考`}
            {whole && findings.length === 0 && '检查通过，没有发现问题'}
          </h2>
          {findings.length === 0 && whole && (
            <p className={styles.counts}>五个部分、必填信息和引用的数据都已齐备，可以导出送审。</p>
          )}
          {whole && findings.length > 0 && (
            <p className={styles.counts}>
              {counts
                .filter(({ count }) => count > 0)
                .map(({ severity, count }) => `${SEVERITY_NAMES[severity]} ${count}`)
                .join('，')}
              。检查不妨碍保存和导出。
            </p>
          )}
          {pressing.length > 0 && (
            <ul className={styles.links}>
              {pressing.map((finding) => (
                <li key={findingKey(finding)}>
                  <SteadyLink href={placeHref(report.id, finding.at)}>{finding.message.what}</SteadyLink>
                </li>
              ))}
            </ul>
          )}
        </section>

        <section aria-labelledby="parts" className={styles.block}>
          <h2 id="parts">五个部分</h2>
          <ol className={styles.parts}>
            {report.partOrder.map((part) => (
              <li key={part}>
                <StatusDot status={shownStatus(checks, part)} />
                <SteadyLink href={placeHref(report.id, { missingPart: part })}>{sectionName(part)}</SteadyLink>
                <span className={styles.status}>{STATUS_NAMES[shownStatus(checks, part)]}</span>
              </li>
            ))}
          </ol>
        </section>

        {groups.map((group) => (
          <section key={group.key} className={styles.block} aria-labelledby={`group-${group.key}`}>
            <h2 id={`group-${group.key}`}>{group.label}</h2>
            <ul className={styles.cards}>
              {group.findings.map((finding) => (
                <FindingCard
                  key={findingKey(finding)}
                  finding={finding}
                  renderTitle={(title) => <SteadyLink href={placeHref(report.id, finding.at)}>{title}</SteadyLink>}
                />
              ))}
            </ul>
          </section>
        ))}
        <DismissedList />
        <ExplanationList />
      </main>
    </>
  )
}
