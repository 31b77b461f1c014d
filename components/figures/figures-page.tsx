'use client'

import { Button } from '@mantine/core'
import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { addIndicators } from '@/lib/figures/add-indicators'
import { removeIndicator } from '@/lib/figures/remove-indicator'
import { renameIndicator } from '@/lib/figures/rename-indicator'
import { isLocked } from '@/lib/report/report-lock'
import type { Indicator } from '@/lib/template/indicator'
import { useReportState, useReportStore } from '@/components/report/report-store-context'
import { WorkspaceHeader } from '@/components/report/workspace-header'
import { openRecognise } from '@/components/recognise/open-recognise'
import { RecogniseHost } from '@/components/recognise/recognise-host'
import { Arrivals } from '@/components/ledger/arrivals'
import { LedgerMenu } from '@/components/ledger/ledger-menu'
import { lazyPart } from '@/components/ui/lazy-part'
import { preloadWhenIdle } from '@/components/ui/preload-when-idle'
import { SteadyLink } from '@/components/ui/steady-link'
import { ALL_AREAS, AreaNav } from './area-nav'
import { fitsFilter, isFiltering, NO_FILTER } from './figure-filter'
import { figureAreas, figureProblems, figureRows } from './figure-rows'
import type { RowActions } from './figure-table-row'
import { FiguresTable, type FigureFocus } from './figures-table'
import { FiguresToolbar } from './figures-toolbar'
import { ProblemSummary } from './problem-summary'
import { useFigureEntry } from './use-figure-entry'
import { useHistoryKeys } from './use-history-keys'
import styles from './figures-page.module.css'

const PARTS = {
  AddIndicatorDialog: lazyPart(() => import('./add-indicator-dialog').then((module) => module.AddIndicatorDialog), {
    onFailure: ({ onClose }) => onClose(),
  }),
  FigureDetail: lazyPart(() => import('./figure-detail').then((module) => module.FigureDetail), {
    onFailure: ({ onClose }) => onClose(),
  }),
  LastYearDialog: lazyPart(() => import('./last-year-dialog').then((module) => module.LastYearDialog), {
    onFailure: ({ onClose }) => onClose(),
  }),
  SourceOfficeDialog: lazyPart(() => import('./source-office-dialog').then((module) => module.SourceOfficeDialog), {
    onFailure: ({ onClose }) => onClose(),
  }),
  DeleteIndicatorDialog: lazyPart(
    () => import('@/components/recognise/delete-indicator-dialog').then((module) => module.DeleteIndicatorDialog),
    { onFailure: ({ onClose }) => onClose() },
  ),
  RenameIndicatorDialog: lazyPart(
    () => import('@/components/recognise/rename-indicator-dialog').then((module) => module.RenameIndicatorDialog),
    { onFailure: ({ onClose }) => onClose() },
  ),
  UnlockDialog: lazyPart(() => import('./unlock-dialog').then((module) => module.UnlockDialog), {
    onFailure: ({ onClose }) => onClose(),
  }),
}
const AHEAD = Object.values(PARTS)
const { AddIndicatorDialog, FigureDetail, LastYearDialog, SourceOfficeDialog, UnlockDialog } = PARTS
const { DeleteIndicatorDialog, RenameIndicatorDialog } = PARTS

type OpenDialog = 'add' | 'lastYear' | 'sourceOffice' | { unlock: string } | { remove: string } | { rename: string } | null

/** 数据: the whole numbers form, by work area. */
export function FiguresPage() {
  const store = useReportStore()
  const report = useReportState((state) => state.report)
  const wanted = useSearchParams().get('figure')
  const [area, setArea] = useState(ALL_AREAS)
  const [filter, setFilter] = useState(NO_FILTER)
  const [dialog, setDialog] = useState<OpenDialog>(null)
  const [focus, setFocus] = useState<FigureFocus | null>(() => (wanted ? { figureId: wanted, column: 'value' } : null))
  const [open, setOpen] = useState<string | null>(null)
  /** While one types, neither cell nor summary argues. */
  const [inHand, setInHand] = useState('')
  const entry = useFigureEntry(store)
  useHistoryKeys(entry)
  useEffect(() => preloadWhenIdle(AHEAD), [])

  const locked = isLocked(report.state)
  // The text counts only for 正文引用; fields and the rest never.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the rows depend on these three parts of the report alone
  const rows = useMemo(() => figureRows(report), [report.figures, report.indicators, report.sections])
  const areas = figureAreas(rows)
  const inArea = areas.filter((candidate) => area === ALL_AREAS || candidate.name === area)
  // A row stays while it is being filled in, though it is no longer 未填: only another filter takes it away.
  const shownIds = useMemo(
    () => new Set(rows.filter((row) => fitsFilter(row, filter)).map((row) => row.figureId)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- not at every key: see above
    [filter, area, report.indicators],
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
      remove: (indicatorId) => setDialog({ remove: indicatorId }),
      rename: (indicatorId) => setDialog({ rename: indicatorId }),
      unlock: (figureId) => setDialog({ unlock: figureId }),
      toggle: (figureId) => setOpen((current) => (current === figureId ? null : figureId)),
    }),
    [entry],
  )
  const closeDetail = useCallback((figureId: string) => {
    setOpen(null)
    setFocus({ figureId, column: 'value' })
  }, [])
  const add = (indicators: readonly Indicator[]) => {
    entry.change((current) => addIndicators(current, indicators))
    setDialog(null)
    setFilter(NO_FILTER)
    const last = indicators.at(-1)
    if (!last) return
    if (area !== ALL_AREAS) setArea(last.area)
    setFocus({ figureId: last.id, column: 'value' })
  }
  const close = () => setDialog(null)
  const toRemove = dialog !== null && typeof dialog === 'object' && 'remove' in dialog ? dialog.remove : null
  const wantedName = dialog !== null && typeof dialog === 'object' && 'rename' in dialog ? dialog.rename : null
  const toRename = report.indicators.find((indicator) => indicator.id === wantedName)

  return (
    <>
      <WorkspaceHeader />
      <div className={styles.layout}>
        <AreaNav areas={areas} current={area} onArea={setArea} onAdd={locked ? null : () => setDialog('add')} />
        <main id="content" className={styles.main}>
          <FiguresToolbar
            title={area}
            rows={inArea.flatMap((candidate) => candidate.rows)}
            filter={filter}
            onFilter={setFilter}
          >
            {!locked && (
              <>
                <Button variant="default" size="compact-sm" onClick={openRecognise}>
                  整篇转为数据
                </Button>
                <Button variant="default" size="compact-sm" onClick={() => setDialog('lastYear')}>
                  取上年数
                </Button>
                <Button variant="default" size="compact-sm" onClick={() => setDialog('sourceOffice')}>
                  设供数单位
                </Button>
              </>
            )}
            <LedgerMenu locked={locked} entry={entry} />
          </FiguresToolbar>
          <Arrivals
            report={report}
            onOffice={(office) => {
              setArea(ALL_AREAS)
              setFilter({ ...NO_FILTER, office })
            }}
          />
          {locked && (
            <p className={styles.locked}>报告已签发，数据不能修改。确需修改，请先把状态改回“起草”或“送审”。</p>
          )}
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
              onAdd={() => setDialog('add')}
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
      <RecogniseHost />
      {dialog === 'add' && (
        <AddIndicatorDialog report={report} area={area === ALL_AREAS ? '' : area} onAdd={add} onClose={close} />
      )}
      {dialog === 'lastYear' && <LastYearDialog report={report} entry={entry} onClose={close} />}
      {dialog === 'sourceOffice' && (
        <SourceOfficeDialog rows={rows} shown={groups.flatMap((group) => group.rows)} entry={entry} onClose={close} />
      )}
      {toRemove && (
        <DeleteIndicatorDialog
          report={report}
          indicatorId={toRemove}
          onDelete={() => {
            close()
            entry.change((current) => removeIndicator(current, toRemove), {
              message: '指标已删除，正文里的文字照旧保留。',
            })
          }}
          onClose={close}
        />
      )}
      {toRename && (
        <RenameIndicatorDialog
          report={report}
          indicator={toRename}
          onRename={(names) => {
            close()
            entry.change((current) => renameIndicator(current, toRename.id, names), { message: '指标已修改。' })
          }}
          onClose={close}
        />
      )}
      {dialog !== null && typeof dialog === 'object' && 'unlock' in dialog && (
        <UnlockDialog
          row={rows.find((row) => row.figureId === dialog.unlock)}
          entry={entry}
          onClose={close}
          onUnlocked={(figureId) => goTo({ figureId, column: 'previousValue' })}
        />
      )}
    </>
  )
}

function NothingShown({ isEmpty, onAdd, onAll }: { isEmpty: boolean; onAdd: () => void; onAll: () => void }) {
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
