'use client'

import { NativeSelect } from '@mantine/core'
import { useState, type DragEvent } from 'react'
import { chooseLedgerTable } from '@/lib/figures/ledger/choose-ledger-table'
import { findLedgerHead } from '@/lib/figures/ledger/find-ledger-head'
import { ApiError } from '@/components/report/api-request'
import { useReportState } from '@/components/report/report-store-context'
import type { FigureEntryActions } from '@/components/figures/use-figure-entry'
import { Dialog } from '@/components/ui/dialog'
import { FileChoice } from '@/components/ui/file-choice'
import { LedgerPreview } from './ledger-preview'
import { explainMisnamed, readLedger, type LedgerFile } from './read-ledger'
import styles from './import-ledger-dialog.module.css'

interface ImportLedgerDialogProps {
  entry: FigureEntryActions
  onClose: () => void
}

/** 导入台账: a file is read, compared by the names of the indicators, and taken over only as far as it is ticked. */
export function ImportLedgerDialog({ entry, onClose }: ImportLedgerDialogProps) {
  const report = useReportState((state) => state.report)
  const [file, setFile] = useState<LedgerFile | null>(null)
  /** Counts the files read: what was ticked belongs to one reading, not to a name. */
  const [reading, setReading] = useState(0)
  const [tableIndex, setTableIndex] = useState(0)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')

  const take = async (picked: File | null | undefined) => {
    if (!picked || busy) return
    setBusy(true)
    setFailure('')
    try {
      const read = await readLedger(picked)
      setFile(read)
      setReading((count) => count + 1)
      setTableIndex(Math.max(0, chooseLedgerTable(report, read.tables)))
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setFile(null)
      setFailure(error.message)
    } finally {
      setBusy(false)
    }
  }
  const table = file?.tables[tableIndex]
  const hasHead = table !== undefined && findLedgerHead(table.rows, report.fields.year) !== null
  // Some systems write a ledger as text under the name of a workbook: with its headings it is taken.
  const misnamed = file && !hasHead ? explainMisnamed(file) : null
  return (
    <Dialog title="导入台账、收数表" size={880} onClose={onClose}>
      <FileZone fileName={file?.name ?? ''} isRead={hasHead} busy={busy} onFile={(picked) => void take(picked)} />
      {(failure || misnamed) && (
        <p role="alert" className={styles.failure}>
          {failure || misnamed}
        </p>
      )}
      {file && file.tables.length > 1 && (
        <NativeSelect
          mt="sm"
          label="工作表"
          value={String(tableIndex)}
          data={file.tables.map(({ name, hidden }, index) => ({
            value: String(index),
            label: hidden ? `${name}（隐藏）` : name,
          }))}
          onChange={(event) => setTableIndex(Number(event.currentTarget.value))}
        />
      )}
      {file && !table && (
        <p role="alert" className={styles.failure}>
          “{file.name}”里没有工作表，没有读入。请核对是否选对了文件。
        </p>
      )}
      {file && table && !misnamed && (
        <LedgerPreview
          key={`${reading} ${tableIndex}`}
          report={report}
          table={table}
          messages={file.messages}
          entry={entry}
          onClose={onClose}
        />
      )}
    </Dialog>
  )
}

interface FileZoneProps {
  /** '' before a file is there. */
  fileName: string
  /** Its table is a ledger. */
  isRead: boolean
  busy: boolean
  onFile: (file: File | null | undefined) => void
}

function FileZone({ fileName, isRead, busy, onFile }: FileZoneProps) {
  const [over, setOver] = useState(false)
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(isOver)
  }
  return (
    <div
      className={`${styles.zone} ${over ? styles.over : ''} ${fileName ? styles.filled : ''}`}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event)
        onFile(event.dataTransfer.files[0])
      }}
    >
      <p className={styles.text}>
        {fileName ? (
          <>
            {isRead && '已读'}“<span className={styles.fileName}>{fileName}</span>”{isRead ? '，尚未写入。' : '没有读入。'}
          </>
        ) : (
          '把台账或填好的收数表（.xlsx、.csv）拖到这里。按指标名称对照，先列出要改的数，勾选后才写入。'
        )}
      </p>
      <FileChoice accept=".xlsx,.xlsm,.csv,.xls" onFile={onFile} data-autofocus variant="default" size="compact-sm" loading={busy}>
        {fileName ? '换一个文件' : '选择文件'}
      </FileChoice>
    </div>
  )
}
