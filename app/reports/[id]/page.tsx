import { headers } from 'next/headers'
import { Suspense } from 'react'
import { Workspace } from '@/components/report/workspace'

export default async function WorkspacePage() {
  const nonce = (await headers()).get('x-nonce') ?? ''
  return (
    <Suspense>
      <Workspace nonce={nonce} today={new Date().toISOString()} />
    </Suspense>
  )
}
