'use client'

import { Button } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { showToast } from '@/components/ui/toasts'
import { ApiError } from '@/components/report/api-request'
import { restoreReport } from './bin-report'
import { describeSavedTime } from '@/components/report/history/saved-time'
import home from './home.module.css'
import styles from './report-list.module.css'

interface BinnedReport {
  id: string
  title: string
  year: number
  /** ISO time. */
  binnedAt: string
}

/** 回收站: nothing is deleted for good; each report can come back. */
export function BinList({ reports, now }: { reports: readonly BinnedReport[]; now: string }) {
  const router = useRouter()
  const restore = async (report: BinnedReport) => {
    try {
      await restoreReport(report.id)
      showToast(`“${report.title}”已恢复。`, {
        action: { label: '打开', run: () => router.push(`/reports/${report.id}`) },
      })
      router.refresh()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      showToast(error.message, { tone: 'error' })
    }
  }
  return (
    <main id="content" className={home.main}>
      <h1 className={home.heading}>回收站</h1>
      <p className={home.deadline}>移入这里的报告不会删除，随时可以恢复。</p>
      <section className={home.panel} aria-label="回收站里的报告">
        {reports.length === 0 ? (
          <p className={home.empty}>回收站是空的。</p>
        ) : (
          <div className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">标题</th>
                  <th scope="col">年度</th>
                  <th scope="col">移入时间</th>
                  <th scope="col">
                    <span className="visually-hidden">操作</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {reports.map((report) => (
                  <tr key={report.id}>
                    <td className={styles.title}>{report.title || '（无标题）'}</td>
                    <td className="tabular">{report.year}</td>
                    <td className="tabular">
                      <time dateTime={report.binnedAt} suppressHydrationWarning>
                        {describeSavedTime(report.binnedAt, now)}
                      </time>
                    </td>
                    <td>
                      <Button
                        size="compact-sm"
                        variant="default"
                        onClick={() => void restore(report)}
                        aria-label={`恢复${report.title}`}
                      >
                        恢复
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </main>
  )
}
