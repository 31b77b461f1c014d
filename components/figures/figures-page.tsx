'use client'

import { Button } from '@mantine/core'
import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { normalizeDecimal } from '@/lib/figures/normalize-decimal'
import type { Indicator } from '@/lib/template/indicator'
import { changeWithUndo } from '@/components/report/change-with-undo'
import { isLocked } from '@/lib/report/report-lock'
import { useReportState, useReportStore } from '@/components/report/report-store-context'
import { WorkspaceHeader } from '@/components/report/workspace-header'
import { showToast } from '@/components/ui/toasts'
import { lazyPart } from '@/components/ui/lazy-part'
import { preloadWhenIdle } from '@/components/ui/preload-when-idle'
import { SteadyLink } from '@/components/ui/steady-link'
import { figureAreas, figureRows, isEmptyRow, isUnusedRow } from './figure-rows'
import { FiguresTable } from './figures-table'
import { addIndicators, removeIndicator } from './own-indicator'
import type { PastedBlock } from './paste-block'
import { setFigureValues, type FigureEntry } from './set-figure-value'
import styles from './figures-page.module.css'

const AddIndicatorDialog = lazyPart(() => import('./add-indicator-dialog').then((module) => module.AddIndicatorDialog), {
  onFailure: ({ onClose }) => onClose(),
})
const AHEAD = [AddIndicatorDialog]
const ALL = '全部数据'

const listed = (names: readonly string[]) =>
  `${names.slice(0, 3).join('、')}${names.length > 3 ? `等${names.length}项` : ''}`

/** 数据: the whole numbers form, by work area. */
export function FiguresPage() {
  const store = useReportStore()
  const report = useReportState((state) => state.report)
  const [area, setArea] = useState(ALL)
  const [filters, setFilters] = useState({ empty: false, unused: false })
  const [adding, setAdding] = useState(false)
  const undoStack = useRef<FigureEntry[][]>([])
  const focusFigure = useSearchParams().get('figure')
  const locked = isLocked(report.state)
  useEffect(() => preloadWhenIdle(AHEAD), [])

  // The text counts only for 正文引用; fields and the rest never.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the rows depend on these three parts of the report alone
  const rows = useMemo(() => figureRows(report), [report.figures, report.indicators, report.sections])
  const areas = figureAreas(rows)
  const inArea = areas.filter((entry) => area === ALL || entry.name === area)
  const shown = inArea
    .map(({ name, rows: all }) => ({
      name,
      rows: all.filter((row) => (!filters.empty || isEmptyRow(row)) && (!filters.unused || isUnusedRow(row))),
    }))
    .filter((group) => group.rows.length > 0)
  const visible = inArea.flatMap((entry) => entry.rows)
  const total = areas.reduce((sum, entry) => ({ typed: sum.typed + entry.typed, filled: sum.filled + entry.filled }), {
    typed: 0,
    filled: 0,
  })

  const remember = useCallback(
    (entries: readonly FigureEntry[]) => {
      const figures = new Map(store.getState().report.figures.map((figure) => [figure.figureId, figure]))
      const before = entries.map(({ figureId, column }) => ({
        figureId,
        column,
        typed: figures.get(figureId)?.[column] ?? '',
      }))
      undoStack.current.push(before)
      return before
    },
    [store],
  )
  const enter = useCallback(
    (entry: FigureEntry) => {
      const last = undoStack.current.at(-1)
      const sameCell = last?.length === 1 && last[0]?.figureId === entry.figureId && last[0].column === entry.column
      if (!sameCell) remember([entry])
      store.change((current) => setFigureValues(current, [entry]))
    },
    [remember, store],
  )
  const undo = useCallback(() => {
    const entries = undoStack.current.pop()
    if (entries) store.change((current) => setFigureValues(current, entries))
    else showToast('没有可以撤销的填数。')
  }, [store])
  const paste = useCallback(
    ({ entries, left, skipped, unknown }: PastedBlock) => {
      if (locked) return
      const before = remember(entries)
      store.change((current) => setFigureValues(current, entries))
      const passed = skipped.length > 0 ? `已略过${skipped.join('、')}。` : ''
      const nameless = unknown.length > 0 ? `没有同名指标，未填入：${listed(unknown)}。` : ''
      const rest = left > 0 ? `另有 ${left} 个没有对应的格子，未填入。` : ''
      const takeBack = () => {
        undoStack.current = undoStack.current.filter((step) => step !== before)
        store.change((current) => setFigureValues(current, before))
      }
      const unread = entries.filter(({ typed }) => normalizeDecimal(typed) === null).length
      const marked = unread > 0 ? `有 ${unread} 格不是数字，已标出。` : ''
      showToast(`已填入 ${entries.length - unread} 个数。${passed}${marked}${nameless}${rest}`, { action: { label: '撤销', run: takeBack } })
    },
    [locked, remember, store],
  )
  const remove = useCallback(
    (figureId: string) =>
      changeWithUndo(store, (current) => removeIndicator(current, figureId), '指标已删除，正文引用处会列为问题。'),
    [store],
  )
  const add = (indicators: readonly Indicator[]) => {
    store.change((current) => addIndicators(current, indicators))
    setAdding(false)
    setFilters({ empty: false, unused: false })
    if (area !== ALL && indicators[0]) setArea(indicators[0].area)
  }

  const chip = (key: 'empty' | 'unused', label: string, count: number) => (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={filters[key]}
      onClick={() => setFilters({ ...filters, [key]: !filters[key] })}
    >
      {label} {count}
    </button>
  )

  return (
    <>
      <WorkspaceHeader />
      <div className={styles.layout}>
        <nav aria-label="工作领域" className={styles.areas}>
          {[{ name: ALL, ...total }, ...areas].map((entry) => (
            <button
              key={entry.name}
              type="button"
              className={styles.area}
              aria-current={entry.name === area ? 'true' : undefined}
              onClick={() => setArea(entry.name)}
            >
              <span>{entry.name}</span>
              <span className={`${styles.count} tabular`} title={`已填 ${entry.filled} 项，共 ${entry.typed} 项`}>
                {entry.filled}/{entry.typed}
              </span>
            </button>
          ))}
          {!locked && (
            <Button variant="subtle" size="compact-sm" className={styles.add} onClick={() => setAdding(true)}>
              ＋ 添加指标
            </Button>
          )}
        </nav>
        <main id="content" className={styles.main}>
          <div className={styles.head}>
            <h2>{area}</h2>
            <p className={styles.hint}>回车、Tab 向下，可从 Excel 整列粘贴；灰底各行自动计算。</p>
            <div className={styles.filters} role="group" aria-label="只看">
              <span>只看：</span>
              {chip('empty', '未填', visible.filter(isEmptyRow).length)}
              {chip('unused', '未使用', visible.filter(isUnusedRow).length)}
            </div>
          </div>
          {locked && (
            <p className={styles.locked}>报告已签发，数据不能修改。确需修改，请先把状态改回“起草”或“送审”。</p>
          )}
          {shown.length > 0 ? (
            <FiguresTable
              groups={shown}
              year={report.fields.year}
              locked={locked}
              focusFigure={focusFigure}
              onEnter={enter}
              onPaste={paste}
              onUndo={undo}
              onRemove={remove}
            />
          ) : (
            <div className={styles.none}>
              <p>
                {rows.length === 0
                  ? '还没有指标。可以从目录里选，也可以添加本单位自己的指标。'
                  : '没有符合条件的指标。'}
              </p>
              {rows.length === 0 ? (
                <Button onClick={() => setAdding(true)}>添加指标</Button>
              ) : (
                <Button variant="default" onClick={() => setFilters({ empty: false, unused: false })}>
                  显示全部
                </Button>
              )}
            </div>
          )}
          <p className={styles.back}>
            <SteadyLink href={`/reports/${report.id}`}>回到正文</SteadyLink>
            ，在要写数的地方键入“@”即可引用这里的数据；改了数，正文随之改。
          </p>
        </main>
      </div>
      {adding && (
        <AddIndicatorDialog
          report={report}
          area={area === ALL ? '' : area}
          onAdd={add}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  )
}
