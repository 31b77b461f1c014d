'use client'

import { Button, Group } from '@mantine/core'
import { useMemo, useState } from 'react'
import { roomForIndicators } from '@/lib/figures/add-indicators'
import { compareLedger, type LedgerComparison, type LedgerLine } from '@/lib/figures/ledger/compare-ledger'
import type { AddableIndicator } from '@/lib/figures/ledger/read-unmatched-row'
import type { Report } from '@/lib/report/report'
import { ROW_LIMITS } from '@/lib/report/row-limits'
import type { CellTable } from '@/lib/text/cell-table'
import type { FigureEntryActions } from '@/components/figures/use-figure-entry'
import { LedgerChangeTable } from './ledger-change-table'
import { changeKey, takeLedger } from './take-ledger'
import { UnmatchedRows } from './unmatched-rows'
import styles from './ledger-preview.module.css'

interface LedgerPreviewProps {
  report: Report
  table: CellTable
  /** What was noticed on reading the file. */
  messages: readonly string[]
  entry: FigureEntryActions
  onClose: () => void
}

/** What a table would change, old beside new; nothing is taken without its tick. */
export function LedgerPreview({ report, table, messages, entry, onClose }: LedgerPreviewProps) {
  const read = useMemo(() => compareLedger(report, table), [report, table])
  if (!read.ok) {
    return (
      <>
        <Messages messages={messages} />
        <p role="alert" className={styles.refused}>
          {read.message}
        </p>
      </>
    )
  }
  return (
    <>
      <Messages messages={[...messages, ...read.messages]} />
      <Choice read={read} year={report.fields.year} room={roomForIndicators(report)} entry={entry} onClose={onClose} />
    </>
  )
}

function Messages({ messages }: { messages: readonly string[] }) {
  if (messages.length === 0) return null
  return (
    <ul className={styles.messages}>
      {messages.map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  )
}

interface ChoiceProps {
  read: LedgerComparison
  year: number
  /** How many indicators may still be added. */
  room: number
  entry: FigureEntryActions
  onClose: () => void
}

function Choice({ read, year, room, entry, onClose }: ChoiceProps) {
  const changes = read.lines.flatMap((line) => line.changes)
  const [chosen, setChosen] = useState(
    () => new Set(changes.filter(({ doubt }) => doubt === null).map((change) => changeKey(change))),
  )
  const [added, setAdded] = useState<ReadonlyMap<number, AddableIndicator>>(new Map())
  const problems = read.lines.filter((line) => line.problems.length > 0)
  const picked = changes.filter((change) => chosen.has(changeKey(change)))
  const additions = [...added.values()]
  const apply = () => {
    const parts = [
      picked.length > 0 && `已采用台账里的 ${picked.length} 处`,
      additions.length > 0 && `已添加 ${additions.length} 个指标`,
    ]
    entry.change((current) => takeLedger(current, picked, additions), { message: `${parts.filter(Boolean).join('，')}。` })
    onClose()
  }
  return (
    <>
      <p className={styles.summary}>
        {changes.length > 0
          ? `有 ${changes.length} 处与现在不同；空白的单元格不会清除已有的数。`
          : '与现在相比没有可以采用的不同。'}
        {read.same > 0 && `另有 ${read.same} 行与现在一致。`}
      </p>
      {changes.length > 0 && <LedgerChangeTable lines={read.lines} year={year} chosen={chosen} onChosen={setChosen} />}
      {problems.length > 0 && <Problems lines={problems} />}
      {read.unmatched.length > 0 && <UnmatchedRows rows={read.unmatched} added={added} onAdded={setAdded} />}
      {additions.length > room && (
        <p role="alert" className={styles.refused}>
          一份报告最多 {ROW_LIMITS.indicator} 个指标，还可添加 {room} 个，现勾选了 {additions.length} 个。请少勾选一些，或先删除不用的指标。
        </p>
      )}
      <Group gap="sm" className={styles.foot}>
        <Button disabled={picked.length + additions.length === 0 || additions.length > room} onClick={apply}>
          采用所选{picked.length + additions.length > 0 ? ` ${picked.length + additions.length} 处` : ''}
        </Button>
        <Button variant="default" onClick={onClose}>
          取消
        </Button>
      </Group>
    </>
  )
}

function Problems({ lines }: { lines: readonly LedgerLine[] }) {
  const count = lines.reduce((sum, line) => sum + line.problems.length, 0)
  return (
    <section className={styles.section} aria-label="没有采用的内容">
      <h3>没有采用的内容（{count}）</h3>
      <ul className={styles.rows}>
        {lines.flatMap(({ line, name, problems }) =>
          problems.map((problem) => (
            <li key={`${line} ${problem}`}>
              <span className={styles.line}>第 {line} 行</span>
              <span>
                <span className={styles.name}>{name}</span>
                <span className={styles.problem}>{problem}</span>
              </span>
            </li>
          )),
        )}
      </ul>
    </section>
  )
}
