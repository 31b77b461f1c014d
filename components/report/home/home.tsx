import Link from 'next/link'
import type { ReactNode } from 'react'
import { AppHeader } from '@/components/ui/app-header'
import { LinkButton } from '@/components/ui/link-button'
import { ReportList, type ReportSummary } from './report-list'
import { deadlinesOf, describeDeadlines } from './report-year'
import styles from './home.module.css'

interface HomeProps {
  reports: readonly ReportSummary[]
  /** The year of the newest report (none further ahead than the next), else of the one to write now. */
  year: number
  /** Of the report written last; '' the first time. */
  office: string
  /** ISO time. */
  now: string
  /** The further ways to begin, each a card. */
  entries: ReactNode
}

/** The first page: how to begin, and what there is. */
export function Home({ reports, year, office, now, entries }: HomeProps) {
  const deadlines = describeDeadlines(deadlinesOf(year, now))
  return (
    <>
      <AppHeader actions={<span className={styles.where}>{office && `${office} · `}单机使用，数据保存在本机</span>}>
        法治政府建设年度报告
      </AppHeader>
      <main id="content" className={styles.main}>
        <h1 className={styles.heading}>{year}年度报告</h1>
        <p className={styles.deadline}>
          {year + 1}年3月1日前报送，4月1日前公开。{deadlines}
        </p>
        <div className={styles.entries}>
          <section className={styles.card}>
            <h2>新建报告</h2>
            <p>选模板、填单位和年度，得到五个部分的完整框架、写作指引和常用数据表。</p>
            <div>
              <LinkButton href="/new">新建</LinkButton>
            </div>
          </section>
          {entries}
        </div>
        <section className={styles.panel} aria-labelledby="reports">
          <div className={styles.panelHead}>
            <h2 id="reports">我的报告</h2>
            <Link href="/bin">回收站</Link>
          </div>
          {reports.length > 0 ? <ReportList reports={reports} now={now} /> : <FirstSteps />}
        </section>
      </main>
    </>
  )
}

function FirstSteps() {
  return (
    <div className={styles.empty}>
      <h3>还没有报告。写一份报告大致这样进行：</h3>
      <ol className={styles.steps}>
        <li>
          <b>新建</b>
          选模板，写明单位和年度，标题和各部分标题随之拟好。
        </li>
        <li>
          <b>填数</b>
          各处室报来的数填在数据表里，可从 Excel 整列粘贴，比率和同比自动算出。
        </li>
        <li>
          <b>写正文</b>
          在像成稿一样的页面上写，用“@”引用数据；以后改数，正文跟着改。
        </li>
        <li>
          <b>检查、导出</b>
          缺哪一部分、哪个数没填，逐条列出；按公文格式导出 Word 和 PDF。
        </li>
      </ol>
    </div>
  )
}
