import type { Metadata } from 'next'
import Link from 'next/link'
import { LOCAL_ACTOR } from '@/lib/auth/actor'
import { listBinnedReports } from '@/lib/server/list-binned-reports'
import { openServices } from '@/lib/server/services'
import { BinList } from '@/components/report/home/bin-list'
import { AppHeader } from '@/components/ui/app-header'

export const metadata: Metadata = { title: '回收站' }

export default async function BinPage() {
  const services = await openServices()
  const listings = await listBinnedReports(LOCAL_ACTOR, services)
  return (
    <>
      <AppHeader>
        <Link href="/">‹ 我的报告</Link>
      </AppHeader>
      <BinList
        reports={listings.map(({ id, title, year, binnedAt }) => ({ id, title, year, binnedAt: binnedAt ?? '' }))}
        now={services.now().toISOString()}
      />
    </>
  )
}
