'use client'

import { Button, TextInput } from '@mantine/core'
import { memo, useDeferredValue, useEffect, useRef, useState } from 'react'
import { isLocked } from '@/lib/report/report-lock'
import { sameJson } from '@/lib/report/same-json'
import { useReportState, useReportStore } from '@/components/report/report-store-context'
import { openRecognise } from '@/components/recognise/open-recognise'
import { SteadyLink } from '@/components/ui/steady-link'
import { figureAreas, type FigureRow } from './figure-rows'
import { LOCKED_REASON } from './locked-reason'
import { tidyNumber } from './set-figure-value'
import { useFigureEntry } from './use-figure-entry'
import { useFigureRows } from './use-figure-rows'
import { historyKey } from './use-history-keys'
import styles from './figures-panel.module.css'

interface FiguresPanelProps {
  focus: { figureId: string } | null
  onInsert: (figureId: string) => void
}

/** 数据 beside the sheet: find a number, mend it, put it where the caret stands. */
export function FiguresPanel({ focus, onInsert }: FiguresPanelProps) {
  const current = useReportState((state) => state.report)
  // A cell shows what is typed by itself; the sheet is drawn first, the rest of the list right after.
  const report = useDeferredValue(current)
  const [query, setQuery] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const rows = useFigureRows(report)
  const words = query.trim()
  const found = rows.filter(
    (row) => words === '' || row.name.includes(words) || row.area.includes(words) || row.value.startsWith(words),
  )

  useEffect(() => {
    if (!focus) return
    setQuery('')
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(focus.figureId)}"]`)
    row?.scrollIntoView({ block: 'center' })
    row?.querySelector('input')?.focus()
  }, [focus])

  return (
    <>
      <div className={styles.tools}>
        <TextInput
          size="xs"
          type="search"
          aria-label="查找指标"
          placeholder="查找指标或数值"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <SteadyLink href={`/reports/${report.id}/figures`} className={styles.all}>
          打开总表
        </SteadyLink>
      </div>
      {isLocked(report.state) ? (
        <p className={styles.none}>{LOCKED_REASON}</p>
      ) : (
        <button type="button" className={styles.recognise} onClick={openRecognise}>
          识别正文里的数，整篇转为数据
        </button>
      )}
      <div ref={list}>
        {figureAreas(found).map((area) => (
          <section key={area.name}>
            <h3 className={styles.area}>
              {area.name}
              <span className="tabular">
                {area.filled}/{area.typed}
              </span>
            </h3>
            <ul className={styles.list}>
              {area.rows.map((row) => (
                <PanelRow key={row.figureId} row={row} locked={isLocked(report.state)} onInsert={onInsert} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {found.length === 0 && <p className={styles.none}>没有找到。可到总表里添加指标。</p>}
    </>
  )
}

interface PanelRowProps {
  row: FigureRow
  locked: boolean
  onInsert: (figureId: string) => void
}

function PlainPanelRow({ row, locked, onInsert }: PanelRowProps) {
  const store = useReportStore()
  const [draft, setDraft] = useState<string | null>(null)
  const uses = row.uses.reduce((sum, use) => sum + use.count, 0)
  const entry = useFigureEntry(store)
  const enter = (typed: string) => entry.enter({ figureId: row.figureId, column: 'value', typed })
  return (
    <li data-row={row.figureId} className={styles.row}>
      <span className={styles.name} title={row.computation || row.reason || row.basis || undefined}>
        {row.name}
        <span className={styles.detail}>{uses > 0 ? `正文 ${uses} 处` : '未使用'}</span>
      </span>
      {row.derived ? (
        <span className={`${styles.computed} tabular`}>{row.value || '—'}</span>
      ) : (
        <input
          className={`${styles.input} tabular`}
          aria-label={`${row.name}，本年，${row.unit}`}
          aria-invalid={row.problem !== '' || undefined}
          title={row.problem || undefined}
          value={draft ?? row.value}
          readOnly={locked}
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            setDraft(event.currentTarget.value)
            enter(event.currentTarget.value)
          }}
          onBlur={() => {
            if (draft !== null) enter(tidyNumber(draft))
            entry.leave()
            setDraft(null)
          }}
          onKeyDown={(event) => {
            const wanted = historyKey(event)
            if (!wanted) return
            event.preventDefault()
            setDraft(null)
            entry[wanted]()
          }}
        />
      )}
      <span className={styles.unit}>{row.unit}</span>
      <Button
        size="compact-xs"
        variant="subtle"
        disabled={locked}
        title={locked ? LOCKED_REASON : undefined}
        aria-label={`在正文光标处插入${row.name}`}
        // The caret must stay where it stands in the sheet.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onInsert(row.figureId)}
      >
        插入
      </Button>
      {row.problem && draft === null && <span className={styles.problem}>{row.problem}</span>}
    </li>
  )
}

const PanelRow = memo(
  PlainPanelRow,
  (before, after) =>
    before.locked === after.locked && before.onInsert === after.onInsert && sameJson(before.row, after.row),
)
