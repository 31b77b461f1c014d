import '@mantine/core/styles.css'
import './globals.css'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { AppProviders } from '@/components/ui/app-providers'
import { Toasts } from '@/components/ui/toasts'

export const metadata: Metadata = {
  title: { default: '法治政府建设年度报告', template: '%s · 法治政府建设年度报告' },
  description: '起草、校核、按公文格式导出法治政府建设年度报告',
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? ''
  return (
    <html lang="zh-CN" data-mantine-color-scheme="light">
      <body>
        <AppProviders nonce={nonce}>
          {children}
          <Toasts />
        </AppProviders>
      </body>
    </html>
  )
}
