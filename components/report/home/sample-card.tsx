'use client'

import { Button } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { showToast } from '@/components/ui/toasts'
import { ApiError, apiRequest } from '@/components/report/api-request'
import styles from './home.module.css'

/** 打开示例报告: a copy of the sample, to look around in and to change at will. */
export function SampleCard() {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const open = async () => {
    setBusy(true)
    try {
      const { id } = (await (await apiRequest('/api/sample', { method: 'POST', body: {} })).json()) as { id: string }
      router.push(`/reports/${id}`)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      showToast(error.message, { tone: 'error' })
      setBusy(false)
    }
  }
  return (
    <section className={styles.card} aria-label="看一份示例">
      <h2>看一份示例</h2>
      <p>虚构的云岭县司法局写好的一份报告，正文、数据、引用俱全，可随意修改，不影响别的报告。</p>
      <div>
        <Button variant="default" loading={busy} onClick={() => void open()}>
          打开示例报告
        </Button>
      </div>
    </section>
  )
}
