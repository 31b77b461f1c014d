'use client'

import { useRouter } from 'next/navigation'
import { useState, type DragEvent } from 'react'
import { ApiError } from '@/components/report/api-request'
import { leaveImportNote } from '@/components/report/import/import-note'
import { FileChoice } from '@/components/ui/file-choice'
import styles from './home.module.css'

/** 导入文字稿: a text file, chosen or dropped, becomes a report with its parts in place. */
export function ImportCard({ year }: { year: number }) {
  const router = useRouter()
  const [dropping, setDropping] = useState(false)
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)

  const take = async (file: File | null | undefined) => {
    if (!file || busy) return
    setBusy(true)
    setFailure('')
    try {
      const [{ importTextFile }, { ImportRefusal }] = await Promise.all([
        import('@/components/report/import/import-text-file'),
        import('@/lib/importers/import-refusal'),
      ])
      try {
        const { reportId, note } = await importTextFile(file, year)
        leaveImportNote(reportId, note)
        router.push(`/reports/${reportId}`)
      } catch (error) {
        if (!(error instanceof ApiError || error instanceof ImportRefusal)) throw error
        setFailure(error.message)
        setBusy(false)
      }
    } catch (error) {
      setFailure('导入没有完成，请刷新页面后再试。')
      setBusy(false)
      throw error
    }
  }
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setDropping(over)
  }

  return (
    <section
      className={`${styles.card} ${styles.drop} ${dropping ? styles.dropping : ''}`}
      aria-label="导入文字稿"
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event)
        void take(event.dataTransfer.files[0])
      }}
    >
      <h2>导入文字稿</h2>
      <p>把写好的稿子存成文本文件（.txt）拖到这里，五个部分自动归位，标题、机关、日期自动认出。</p>
      {failure && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
      <div>
        <FileChoice accept=".txt,text/plain" onFile={(file) => void take(file)} variant="default" loading={busy}>
          选择文件
        </FileChoice>
      </div>
    </section>
  )
}
