import type { Metadata } from 'next'
import Link from 'next/link'
import { LOCAL_ACTOR } from '@/lib/auth/actor'
import { listReports } from '@/lib/server/list-reports'
import { openServices } from '@/lib/server/services'
import { NewReportForm } from '@/components/report/home/new-report-form'
import { reportYearFor } from '@/components/report/home/report-year'
import { AppHeader } from '@/components/ui/app-header'
import { TEMPLATES } from '@/templates'
import styles from './new.module.css'

export const metadata: Metadata = { title: '新建报告' }

export default async function NewReportPage() {
  const services = await openServices()
  const [latest] = await listReports(LOCAL_ACTOR, services)
  const templates = TEMPLATES.map(({ id, name, description, officeKind, partOrder, titleLines }) => ({
    id,
    name,
    description,
    officeKind,
    partOrder,
    titleLines,
  }))
  return (
    <>
      <AppHeader>
        <Link href="/">‹ 我的报告</Link>
      </AppHeader>
      <main id="content" className={styles.main}>
        <h1 className={styles.heading}>新建报告</h1>
        <NewReportForm
          templates={templates}
          year={reportYearFor(services.now().toISOString())}
          issuers={latest?.issuers ?? []}
        />
      </main>
    </>
  )
}
