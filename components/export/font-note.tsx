'use client'

import { useEffect, useState } from 'react'
import { ApiError } from '@/components/report/api-request'
import { readSubstitutions } from './export-report'
import styles from './export-dialog.module.css'

/** Which faces stand in for others in a PDF of this machine, and what to do for print and for OFD. */
export function FontNote() {
  const [substitutions, setSubstitutions] = useState<{ wanted: string; used: string }[]>([])
  useEffect(() => {
    const request = new AbortController()
    readSubstitutions(request.signal).then(setSubstitutions, (error: unknown) => {
      // Only a remark: an export tells by itself when the server does not answer.
      if (!request.signal.aborted && !(error instanceof ApiError)) throw error
    })
    return () => request.abort()
  }, [])
  return (
    <section className={styles.open} aria-label="字体和版式文件">
      {substitutions.length > 0 && (
        <>
          <p>本机缺少部分公文字体，PDF 中由其他字体代替，仅供校对；正式打印请用装有公文字体的电脑打开 Word 文件。</p>
          <ul className={styles.fonts}>
            {substitutions.map(({ wanted, used }) => (
              <li key={wanted}>
                {wanted} 由 {used} 代替
              </li>
            ))}
          </ul>
        </>
      )}
      <p>需要 OFD 的，请用 WPS 打开导出的 Word 文件，另存为 OFD。</p>
    </section>
  )
}
