'use client'

import { Button, Loader } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { groupBySeverity } from '@/lib/checks/group-findings'
import { describePlace } from '@/lib/checks/describe-place'
import { SEVERITY_NAMES } from '@/lib/checks/finding'
import { walkBlocks } from '@/lib/report/walk'
import { Dialog } from '@/components/ui/dialog'
import { Badge } from '@/components/ui/badge'
import { SEVERITY_TONES } from '@/components/checks/finding-card'
import { ApiError } from '@/components/report/api-request'
import { useReportState, useReportStore } from '@/components/report/report-store-context'
import { exportReport, type ExportCopy, type ExportFormat } from './export-report'
import { saveFile } from './save-file'
import styles from './export-dialog.module.css'

const FORMATS: readonly { id: ExportFormat; name: string; hint: string }[] = [
  { id: 'docx', name: 'Word', hint: '按公文格式排版，可继续修改' },
  { id: 'pdf', name: 'PDF', hint: '版式固定，送审、打印、公开' },
  { id: 'txt', name: '纯文本', hint: '粘贴到办公系统' },
]
const COPIES: readonly { id: ExportCopy; name: string; hint: string }[] = [
  { id: 'submission', name: '报送稿', hint: '报上级，含“仅报送”的段落' },
  { id: 'published', name: '公开稿', hint: '上网公开，不含“仅报送”的段落' },
]
const MOST_LISTED = 5

type Progress =
  { kind: 'choosing' } | { kind: 'working' } | { kind: 'done'; fileName: string } | { kind: 'failed'; message: string }

/** 导出: format and copy, what is still open, and the file. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const store = useReportStore()
  const report = useReportState((state) => state.report)
  const findings = useReportState((state) => state.checks.findings)
  const [format, setFormat] = useState<ExportFormat>('docx')
  const [copy, setCopy] = useState<ExportCopy>('submission')
  const [progress, setProgress] = useState<Progress>({ kind: 'choosing' })
  const request = useRef<AbortController | null>(null)
  useEffect(() => () => request.current?.abort(), [])

  const submissionOnly = [...walkBlocks(report)].filter(({ block }) => block.audience === 'submission').length
  const open = findings.filter((finding) => finding.severity !== 'info')

  const start = async () => {
    const controller = new AbortController()
    request.current = controller
    setProgress({ kind: 'working' })
    try {
      if (!(await store.saved())) {
        setProgress({ kind: 'failed', message: '还有改动没有保存到本机服务，暂时不能导出。请待显示“已保存”后再试。' })
        return
      }
      const file = await exportReport(report.id, { format, copy }, controller.signal)
      saveFile(file)
      setProgress({ kind: 'done', fileName: file.name })
    } catch (error) {
      if (controller.signal.aborted) return
      if (!(error instanceof ApiError)) throw error
      setProgress({ kind: 'failed', message: error.message })
    }
  }
  const cancel = () => {
    request.current?.abort()
    setProgress({ kind: 'choosing' })
  }

  return (
    <Dialog onClose={onClose} title="导出" size={560}>
      <fieldset className={styles.group} disabled={progress.kind === 'working'}>
        <legend>格式</legend>
        {FORMATS.map((choice) => (
          <label key={choice.id} className={styles.choice}>
            <input type="radio" name="format" checked={format === choice.id} onChange={() => setFormat(choice.id)} />
            <span>
              {choice.name}
              <span className={styles.hint}>{choice.hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.group} disabled={progress.kind === 'working'}>
        <legend>稿别</legend>
        {COPIES.map((choice) => (
          <label key={choice.id} className={styles.choice}>
            <input type="radio" name="copy" checked={copy === choice.id} onChange={() => setCopy(choice.id)} />
            <span>
              {choice.name}
              <span className={styles.hint}>{choice.hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {copy === 'published' && submissionOnly > 0 && (
        <p className={styles.note}>有 {submissionOnly} 段标为“仅报送”，公开稿不含这些内容。</p>
      )}
      {open.length > 0 ? (
        <section className={styles.open} aria-label="尚未处理的问题">
          <p>
            还有 {open.length} 处待核
            {groupBySeverity(open)
              .map((group) => `，${group.label} ${group.findings.length}`)
              .join('')}
            。可以先导出草稿。
          </p>
          <ul>
            {open.slice(0, MOST_LISTED).map((finding, index) => (
              <li key={index}>
                <Badge square tone={SEVERITY_TONES[finding.severity]}>
                  {SEVERITY_NAMES[finding.severity]}
                </Badge>
                <span>
                  {describePlace(finding.at)}：{finding.message.what}
                </span>
              </li>
            ))}
          </ul>
          {open.length > MOST_LISTED && <p>其余 {open.length - MOST_LISTED} 处见“检查”。</p>}
        </section>
      ) : (
        <p className={styles.clear}>检查没有发现需要处理的问题。</p>
      )}
      <div className={styles.foot} aria-live="polite">
        {progress.kind === 'working' ? (
          <>
            <Loader size="xs" />
            <span>正在排版导出…</span>
            <Button variant="default" onClick={cancel}>
              取消
            </Button>
          </>
        ) : (
          <Button onClick={() => void start()}>{progress.kind === 'done' ? '再导出一份' : '导出'}</Button>
        )}
        {progress.kind === 'done' && (
          <span className={styles.done}>已导出“{progress.fileName}”，在浏览器的下载目录里。</span>
        )}
        {progress.kind === 'failed' && (
          <span role="alert" className={styles.failed}>
            {progress.message}
          </span>
        )}
      </div>
    </Dialog>
  )
}
