import type { Metadata } from 'next'
import { ChecksPage } from '@/components/checks/checks-page'

export const metadata: Metadata = { title: '检查' }

export default function ReportChecksPage() {
  return <ChecksPage />
}
