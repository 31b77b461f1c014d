import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache, type ReactNode } from 'react'
import { LOCAL_ACTOR } from '@/lib/auth/actor'
import { ReportOpenError } from '@/lib/report/open-report'
import { openReport } from '@/lib/server/open-report'
import { ServerError } from '@/lib/server/server-error'
import { openServices } from '@/lib/server/services'
import { ReportStoreProvider } from '@/components/report/report-store-context'
import { MessagePage } from '@/components/ui/message-page'
import { findTemplate, TEMPLATES } from '@/templates'

interface ReportRoute {
  params: Promise<{ id: string }>
}

/** Once per request, for title and page alike. */
const opened = cache(async (id: string) => openReport(LOCAL_ACTOR, await openServices(), id))

const isRefusal = (error: unknown): error is Error => error instanceof ServerError || error instanceof ReportOpenError

export async function generateMetadata({ params }: ReportRoute): Promise<Metadata> {
  const { id } = await params
  try {
    const title = (await opened(id)).report.fields.titleLines.join('')
    return { title: { default: title, template: `%s · ${title}` } }
  } catch (error) {
    if (isRefusal(error)) return { title: '报告没有打开' }
    throw error
  }
}

export default async function ReportLayout({ params, children }: ReportRoute & { children: ReactNode }) {
  const { id } = await params
  const outcome = await opened(id).catch((error: unknown) => {
    if (isRefusal(error)) return error
    throw error
  })
  if (outcome instanceof ServerError && outcome.code === 'notFound') notFound()
  if (outcome instanceof Error) {
    return (
      <MessagePage title="报告没有打开">
        <p>{outcome.message}</p>
        <p>
          <Link href="/">回到我的报告</Link>，或到<Link href="/bin">回收站</Link>。
        </p>
      </MessagePage>
    )
  }
  const { report, revisions } = outcome
  // A template that was taken away leaves its reports with the first of the offered ones, for guidance alone.
  const template =
    findTemplate(report.template.id, report.template.version) ?? findTemplate(report.template.id) ?? TEMPLATES[0]!
  return (
    <ReportStoreProvider key={id} opened={{ report, revisions }} template={template}>
      {children}
    </ReportStoreProvider>
  )
}
