'use client'

import { Button, Checkbox, Loader, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { ApiError } from '@/components/report/api-request'
import { findingKey } from '@/components/checks/finding-key'
import { usePendingCount } from '@/components/changes/use-pending-count'
import { useReportState, useReportStore, useWholeChecks } from '@/components/report/report-store-context'
import { Dialog } from '@/components/ui/dialog'
import { cleanFileName, exportFileName } from '@/lib/layout/export-file-name'
import type { CopyKind } from '@/lib/layout/laid-out-document'
import { rememberAsked, wasAsked } from './asked-before'
import { ChoiceGroup } from './choice-group'
import { endingOf, exportReport, type ExportFormat } from './export-report'
import { FontNote } from './font-note'
import { OmittedPassages, useOmission } from './omitted-passages'
import { OpenFindings } from './open-findings'
import { saveFile } from './save-file'
import styles from './export-dialog.module.css'

const FORMATS: readonly { id: ExportFormat; name: string; hint: string }[] = [
  { id: 'docx', name: 'Word', hint: '按公文排版，可修改' },
  { id: 'pdf', name: 'PDF', hint: '版式固定，可送审' },
  { id: 'html', name: '网页', hint: '粘贴到网站后台' },
  { id: 'txt', name: '纯文本', hint: '粘贴到办公系统' },
  { id: 'package', name: '发布包', hint: '各种格式的压缩包' },
]
const COPIES: readonly { id: CopyKind; name: string; hint: string }[] = [
  { id: 'submission', name: '报送稿', hint: '报上级，含“仅报送稿”的段落' },
  { id: 'published', name: '公开稿', hint: '上网公开，不含“仅报送稿”的段落' },
]
const FORMS: readonly { id: 'letterhead' | 'plain'; name: string; hint: string }[] = [
  { id: 'letterhead', name: '公文格式', hint: '有版头和版记' },
  { id: 'plain', name: '不带版头版记', hint: '标题、正文、署名、日期' },
]

type Progress =
  | { kind: 'choosing' }
  | { kind: 'asking' }
  | { kind: 'working' }
  | { kind: 'done'; fileName: string }
  | { kind: 'failed'; message: string }

/** 导出: format, copy, form and name, what is still open, what is left out, and the file. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const store = useReportStore()
  useWholeChecks()
  const report = useReportState((state) => state.report)
  const findings = useReportState((state) => state.checks.findings)
  const pending = usePendingCount()
  const [format, setFormat] = useState<ExportFormat>('docx')
  const [copy, setCopy] = useState<CopyKind>('submission')
  const [form, setForm] = useState<'letterhead' | 'plain'>(report.settings.letterhead ? 'letterhead' : 'plain')
  const [typedName, setTypedName] = useState<string | null>(null)
  const [keepDataControls, setKeepDataControls] = useState(report.settings.keepDataControls)
  const [pdfA, setPdfA] = useState(false)
  const [progress, setProgress] = useState<Progress>({ kind: 'choosing' })
  const request = useRef<AbortController | null>(null)
  useEffect(() => () => request.current?.abort(), [])

  const omission = useOmission(report)
  const omitted = omission.passages
  const errors = findings.filter(({ severity }) => severity === 'error')
  const question = JSON.stringify([report.id, omitted, errors.map(findingKey)])
  const published = copy === 'published'
  const working = progress.kind === 'working'
  const name = typedName ?? exportFileName(report.fields, copy)
  const hasPdf = format === 'pdf' || format === 'package'
  const hasWord = format === 'docx' || format === 'package'

  const start = async () => {
    if (published) rememberAsked(question)
    const controller = new AbortController()
    request.current = controller
    setProgress({ kind: 'working' })
    try {
      if (!(await store.saved())) {
        setProgress({ kind: 'failed', message: '还有改动没有保存到本机服务，暂时不能导出。请待显示“已保存”后再试。' })
        return
      }
      const letterhead = !published && form === 'letterhead'
      const options = { format, copy, letterhead, keepDataControls, pdfA: pdfA && hasPdf, name: cleanFileName(name) }
      const file = await exportReport(report.id, options, controller.signal)
      saveFile(file)
      setProgress({ kind: 'done', fileName: file.name })
    } catch (error) {
      if (controller.signal.aborted) return
      if (!(error instanceof ApiError)) throw error
      setProgress({ kind: 'failed', message: error.message })
    }
  }
  const askOrStart = () => {
    const mustAsk = published && (omitted.length > 0 || errors.length > 0) && !wasAsked(question)
    if (mustAsk) setProgress({ kind: 'asking' })
    else void start()
  }
  const chooseCopy = (next: CopyKind) => {
    setCopy(next)
    if (progress.kind === 'asking') setProgress({ kind: 'choosing' })
  }
  const cancel = () => {
    request.current?.abort()
    setProgress({ kind: 'choosing' })
  }

  return (
    <Dialog onClose={onClose} title="导出" size={640}>
      <ChoiceGroup legend="格式" name="format" choices={FORMATS} value={format} disabled={working} onChange={setFormat} />
      <ChoiceGroup legend="稿别" name="copy" choices={COPIES} value={copy} disabled={working} onChange={chooseCopy} />
      {published ? (
        <OmittedPassages {...omission} />
      ) : (
        <ChoiceGroup legend="样式" name="form" choices={FORMS} value={form} disabled={working} onChange={setForm} />
      )}
      <TextInput
        label="文件名"
        value={name}
        disabled={working}
        rightSection={<span className={styles.ending}>.{endingOf(format)}</span>}
        rightSectionWidth={52}
        error={cleanFileName(name) === '' ? '文件名不能为空，将按单位、年度和标题命名。' : undefined}
        onChange={(event) => setTypedName(event.target.value)}
        className={styles.name}
      />
      <OpenFindings findings={findings} />
      {pending > 0 && <p className={styles.note}>有 {pending} 项数据改动待确认，导出的仍是原数。</p>}
      {hasPdf && <FontNote />}
      {(hasWord || hasPdf) && (
        <details className={styles.more}>
          <summary>更多</summary>
          {hasWord && (
            <Checkbox
              label="保留数据控件"
              description="Word 里的数据再导入时仍能认出；对外发送时不选"
              checked={keepDataControls}
              disabled={working}
              onChange={(event) => setKeepDataControls(event.target.checked)}
            />
          )}
          {hasPdf && (
            <Checkbox
              label="存档用 PDF（PDF/A-2b）"
              description={report.fields.issueDate ? '字体全部嵌入，供长期保存' : '须先在“信息”里填写成文日期'}
              checked={pdfA}
              disabled={working || !report.fields.issueDate}
              onChange={(event) => setPdfA(event.target.checked)}
            />
          )}
        </details>
      )}
      <div className={styles.foot} aria-live="polite">
        {working && (
          <>
            <Loader size="xs" />
            <span>正在排版导出…</span>
            <Button variant="default" onClick={cancel}>
              取消
            </Button>
          </>
        )}
        {progress.kind === 'asking' && (
          <>
            <span className={styles.failed}>
              {omitted.length > 0 && `上面列出的 ${omitted.length} 段不会写进公开稿，其余内容全部写入。`}
              {errors.length > 0 ? `还有 ${errors.length} 处错误，公开稿中会照样印出，仍要导出吗？` : '请确认。'}
            </span>
            <Button onClick={() => void start()}>确认导出</Button>
            <Button variant="default" onClick={() => setProgress({ kind: 'choosing' })}>
              再看看
            </Button>
          </>
        )}
        {!working && progress.kind !== 'asking' && (
          <Button onClick={askOrStart}>
            {progress.kind === 'done' ? '再导出一份' : '导出'}
          </Button>
        )}
        {progress.kind === 'done' && <span className={styles.done}>已导出“{progress.fileName}”，在浏览器的下载目录里。</span>}
        {progress.kind === 'failed' && (
          <span role="alert" className={styles.failed}>
            {progress.message}
          </span>
        )}
      </div>
    </Dialog>
  )
}
