'use client'

import { ActionIcon, Menu } from '@mantine/core'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { PartStatus } from '@/lib/checks/part-statuses'
import { STATE_NAMES, type ReportState } from '@/lib/report/report'
import type { PartId } from '@/lib/template/part'
import { Badge } from '@/components/ui/badge'
import { showToast } from '@/components/ui/toasts'
import { ApiError } from '@/components/report/api-request'
import { PartBar } from './part-bar'
import { binReport, restoreReport } from './bin-report'
import { describeSavedTime } from '@/components/report/history/saved-time'
import { STATE_TONES } from '@/components/report/state-tones'
import styles from './report-list.module.css'

/** A report as the home page tells of it. */
export interface ReportSummary {
  id: string
  title: string
  year: number
  state: ReportState
  partOrder: PartId[]
  statuses: Record<PartId, PartStatus>
  /** Open errors and warnings. */
  openFindings: number
  /** ISO time of the last save. */
  savedAt: string
  /** Why the report cannot be opened; null when it can. */
  trouble: string | null
}

/** 我的报告. Comes anew from the server whenever the page is looked at again. */
export function ReportList({ reports, now }: { reports: readonly ReportSummary[]; now: string }) {
  const router = useRouter()
  useEffect(() => {
    const refresh = () => document.visibilityState === 'visible' && router.refresh()
    router.refresh()
    document.addEventListener('visibilitychange', refresh)
    return () => document.removeEventListener('visibilitychange', refresh)
  }, [router])

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
      router.refresh()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      showToast(error.message, { tone: 'error' })
    }
  }
  const bin = (report: ReportSummary) =>
    attempt(async () => {
      await binReport(report.id)
      showToast(`“${report.title}”已移入回收站。`, {
        action: { label: '撤销', run: () => void attempt(() => restoreReport(report.id)) },
      })
    })

  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">标题</th>
            <th scope="col">年度</th>
            <th scope="col">五部分</th>
            <th scope="col">状态</th>
            <th scope="col">最近保存</th>
            <th scope="col">
              <span className="visually-hidden">操作</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.id}>
              <td className={styles.title}>
                {report.trouble === null ? (
                  <Link href={`/reports/${report.id}`}>{report.title || '（无标题）'}</Link>
                ) : (
                  <>
                    {report.title || '（无标题）'}
                    <span className={styles.trouble}>{report.trouble}</span>
                  </>
                )}
              </td>
              <td className="tabular">{report.year}</td>
              <td>{report.trouble === null && <PartBar partOrder={report.partOrder} statuses={report.statuses} />}</td>
              <td>
                <span className={styles.states}>
                  <Badge tone={STATE_TONES[report.state]}>{STATE_NAMES[report.state]}</Badge>
                  {report.openFindings > 0 && (
                    <Link href={`/reports/${report.id}/checks`} className={styles.findings}>
                      <Badge tone="amber">{report.openFindings} 处待核</Badge>
                    </Link>
                  )}
                </span>
              </td>
              <td className="tabular">
                <time dateTime={report.savedAt} suppressHydrationWarning>
                  {describeSavedTime(report.savedAt, now)}
                </time>
              </td>
              <td className={styles.more}>
                <Menu position="bottom-end">
                  <Menu.Target>
                    <ActionIcon variant="subtle" color="gray" aria-label={`更多操作：${report.title}`} title="更多操作">
                      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                        <path
                          d="M3 8h.01M8 8h.01M13 8h.01"
                          stroke="currentColor"
                          strokeWidth="2.4"
                          strokeLinecap="round"
                        />
                      </svg>
                    </ActionIcon>
                  </Menu.Target>
                  <Menu.Dropdown>
                    <Menu.Item component={Link} href={`/reports/${report.id}/figures`}>
                      填报数据
                    </Menu.Item>
                    <Menu.Item component={Link} href={`/reports/${report.id}/checks`}>
                      查看检查结果
                    </Menu.Item>
                    <Menu.Divider />
                    <Menu.Item color="vermilion" onClick={() => void bin(report)}>
                      移入回收站
                    </Menu.Item>
                  </Menu.Dropdown>
                </Menu>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
