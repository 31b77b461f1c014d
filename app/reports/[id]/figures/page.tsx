import type { Metadata } from 'next'
import { Suspense } from 'react'
import { FiguresPage } from '@/components/figures/figures-page'

export const metadata: Metadata = { title: '数据' }

export default function ReportFiguresPage() {
  return (
    <Suspense>
      <FiguresPage />
    </Suspense>
  )
}
