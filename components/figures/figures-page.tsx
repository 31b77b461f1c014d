'use client'

import { Button } from '@mantine/core'
import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { isLocked } from '@/lib/report/report-lock'
import type { Indicator } from '@/lib/template/indicator'
import { useReportState, useReportStore } from '@/components/report/report-store-context'
import { WorkspaceHeader } from '@/components/report/workspace-header'
import { RecogniseHost } from '@/components/recognise/recognise-host'
import { Arrivals } from '@/components/ledger/arrivals'
import { lazyPart } from '@/components/ui/lazy-part'
import { preloadWhenIdle } from '@/components/ui/preload-when-idle'
import { SteadyLink } from '@/components/ui/steady-link'
import { ALL_AREAS, AreaNav } from './area-nav'
import { fitsFilter, isFiltering, NO_FILTER } from './figure-filter'
import { figureAreas, figureProblems } from './figure-rows'
import type { RowActions } from './figure-table-row'
import { FiguresActions } from './figures-actions'
import { FIGURES_DIALOGS, FiguresDialogs, type FiguresDialog } from './figures-dialogs'
import { FiguresTable, type FigureFocus } from './figures-table'
import { FiguresToolbar, summarize } from './figures-toolbar'
import { LOCKED_REASON } from './locked-reason'
import { ProblemSummary } from './problem-summary'
import { useFigureEntry } from './use-figure-entry'
import { useFigureRows } from './use-figure-rows'
import { useHistoryKeys } from './use-history-keys'
import styles from './figures-page.module.css'

const FigureDetail = lazyPart(() => import('./figure-detail').then((module) => module.FigureDetail), {
  onFailure: ({ onClose }) => onClose(),
})
const AHEAD = [FigureDetail, ...FIGURES_DIALOGS]

/** 数据: the whole numbers form, by work area. */
export function FiguresPage() {
  return (
    <>
      <WorkspaceHeader />
      <FiguresForm />
      <RecogniseHost />
    </>
  )
}

function FiguresForm() {
  const store = useReportStore()
  const report = useReportState((state) => state.report)
  const wanted = useSearchParams().get('figure')
  const [area, setArea] = useState(ALL_AREAS)
  const [filter, setFilter] = useState(NO_FILTER)
  const [dialog, setDialog] = useState<FiguresDialog | null>(null)
  const [focus, setFocus] = useState<FigureFocus | null>(() => (wanted ? { figureId: wanted, column: 'value' } : null))
  const [open, setOpen] = useState<string | null>(null)
  /** While one types, neither cell nor summary argues. */
  const [inHand, setInHand] = useState('')
  const entry = useFigureEntry(store)
  useHistoryKeys(entry)
  useEffect(() => preloadWhenIdle(AHEAD), [])

  const locked = isLocked(report.state)
  const { indicators } = report
  const rows = useFigureRows(report)
  const areas = figureAreas(rows)
  const inArea = areas.filter((candidate) => area === ALL_AREAS || candidate.name === area)
  // A row stays while it is being filled in, though it is no longer 未填: only another filter takes it away.
  const shownIds = useMemo(
    () => new Set(rows.filter((row) => fitsFilter(row, filter)).map((row) => row.figureId)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- not at every key: see above
    [filter, area, indicators],
  )
  const groups = inArea
    .map(({ name, rows: all }) => ({ name, rows: all.filter((row) => shownIds.has(row.figureId)) }))
    .filter((group) => group.rows.length > 0)
  const problems = figureProblems(rows).filter(({ figureId, column }) => `${figureId} ${column}` !== inHand)

  const goTo = (cell: FigureFocus) => {
    if (!groups.some((group) => group.rows.some((row) => row.figureId === cell.figureId))) {
      setArea(ALL_AREAS)
      setFilter(NO_FILTER)
    }
    setFocus({ figureId: cell.figureId, column: cell.column })
  }
  const actions = useMemo(
    (): RowActions => ({
      enter: (typed) => {
        setInHand(`${typed.figureId} ${typed.column}`)
        entry.enter(typed)
      },
      leave: () => {
        setInHand('')
        entry.leave()
      },
      remove: (indicatorId) => setDialog({ kind: 'remove', indicatorId }),
      rename: (indicatorId) => setDialog({ kind: 'rename', indicatorId }),
      unlock: (figureId) => setDialog({ kind: 'unlock', figureId }),
      toggle: (figureId) => setOpen((current) => (current === figureId ? null : figureId)),
    }),
    [entry],
  )
  const addOne = useCallback(() => setDialog({ kind: 'add' }), [])
  const toolbarActions = useMemo(
    () => <FiguresActions locked={locked} entry={entry} onDialog={setDialog} />,
    [locked, entry],
  )
  const closeDetail = useCallback((figureId: string) => {
    setOpen(null)
    setFocus({ figureId, column: 'value' })
  }, [])
  const showAdded = ({ id, area: its }: Indicator) => {
    setFilter(NO_FILTER)
    if (area !== ALL_AREAS) setArea(its)
    setFocus({ figureId: id, column: 'value' })
  }

  return (
    <>
      <div className={styles.layout}>
        <AreaNav
          areas={areas.map(({ name, typed, filled }) => ({ name, typed, filled }))}
          current={area}
          locked={locked}
          onArea={setArea}
          onAdd={addOne}
        />
        <main id="content" className={styles.main}>
          <FiguresToolbar
            title={area}
            summary={summarize(inArea.flatMap((candidate) => candidate.rows))}
            filter={filter}
            onFilter={setFilter}
            actions={toolbarActions}
          />
          <Arrivals
            report={report}
            onOffice={(office) => {
              setArea(ALL_AREAS)
              setFilter({ ...NO_FILTER, office })
            }}
          />
          {locked && <p className={styles.locked}>{LOCKED_REASON}</p>}
          <ProblemSummary problems={problems} onGo={goTo} />
          {groups.length > 0 ? (
            <FiguresTable
              groups={groups}
              all={rows}
              year={report.fields.year}
              locked={locked}
              focus={focus}
              open={open}
              detail={(row) => (
                <FigureDetail row={row} rows={rows} locked={locked} entry={entry} onClose={() => closeDetail(row.figureId)} />
              )}
              actions={actions}
              onPaste={entry.paste}
            />
          ) : (
            <NothingShown
              isEmpty={rows.length === 0}
              locked={locked}
              onAdd={addOne}
              onAll={() => {
                setFilter(NO_FILTER)
                if (!isFiltering(filter)) setArea(ALL_AREAS)
              }}
            />
          )}
          <p className={styles.back}>
            <SteadyLink href={`/reports/${report.id}`}>回到正文</SteadyLink>
            ，在要写数的地方键入“@”即可引用这里的数据；改了数，正文随之改。
          </p>
        </main>
      </div>
      <FiguresDialogs
        dialog={dialog}
        rows={rows}
        shown={groups.flatMap((group) => group.rows)}
        area={area === ALL_AREAS ? '' : area}
        entry={entry}
        onAdded={showAdded}
        onGo={goTo}
        onClose={() => setDialog(null)}
      />
    </>
  )
}

interface NothingShownProps {
  isEmpty: boolean
  locked: boolean
  onAdd: () => void
  onAll: () => void
}

function NothingShown({ isEmpty, locked, onAdd, onAll }: NothingShownProps) {
  if (isEmpty && locked) {
    return (
      <div className={styles.none}>
        <p>这份报告没有登记数据。</p>
      </div>
    )
  }
  return (
    <div className={styles.none}>
      <p>{isEmpty ? '还没有指标。可以从目录里选，也可以添加本单位自己的指标。' : '没有符合条件的指标。'}</p>
      {isEmpty ? (
        <Button onClick={onAdd}>添加指标</Button>
      ) : (
        <Button variant="default" onClick={onAll}>
          显示全部
        </Button>
      )}
    </div>
  )
}
