'use client'

import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { ownIndicator } from '@/components/figures/own-indicator'
import { changeWithUndo } from '@/components/report/change-with-undo'
import type { ReportStore } from '@/components/report/store/report-store'
import { useReportStore } from '@/components/report/report-store-context'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toasts'
import type { Report } from '@/lib/report/report'
import { isLocked } from '@/lib/report/report-lock'
import type { Proposal, ProposedIndicator } from '@/lib/tieout/proposal'
import { closeRecognise } from './open-recognise'
import { accept, choosableIndicators, proposalFor } from './report-proposals'
import {
  acceptancesOf,
  byPart,
  FILTER_NAMES,
  groupOf,
  REVIEW_FILTERS,
  reviewRows,
  type ReviewFilter,
  type ReviewRow,
} from './review-rows'
import { ReviewTableRow, type ReviewActions } from './review-table-row'
import styles from './recognise-dialog.module.css'

/** The report with the last words of the sheet, as the review reads it. */
function readReport(store: ReportStore): Report {
  store.collectSheet()
  return store.getState().report
}

/** The rows of the review, and what can be done with each. */
function useReview(report: Report) {
  const [rows, setRows] = useState(() => reviewRows(report))
  const [choices, setChoices] = useState(() => choosableIndicators(report))
  const actions = useMemo((): ReviewActions => {
    const edit = (index: number, change: (row: ReviewRow) => ReviewRow) =>
      setRows((current) => current.map((row) => (row.index === index ? change(row) : row)))
    const choose: ReviewActions['choose'] = (index, indicator, show) =>
      edit(index, (row) => {
        const proposal = proposalFor(report, row.proposal, indicator, show)
        if (!proposal) return { ...row, misfit: `“${indicator.name}”的单位是${indicator.unit || '空'}，与文中的数不合。` }
        const decision = proposal.standing === 'fills' || proposal.standing === 'equal' ? 'accept' : 'leave'
        return { ...row, proposal, decision, misfit: '' }
      })
    return {
      choose,
      decide: (index, decision) => edit(index, (row) => ({ ...row, decision })),
      create: ({ index, proposal }, name) => {
        const indicator = newIndicator(name, proposal)
        setChoices((known) => [indicator, ...known])
        choose(index, indicator, 'value')
      },
    }
  }, [report])
  return { rows, choices, actions }
}

/** An indicator of the unit's own that counts what the number counts. */
function newIndicator(name: string, { quantity }: Proposal): ProposedIndicator {
  const kind = quantity.kind === 'ratio' ? 'amount' : quantity.kind
  return ownIndicator({ name: name.slice(0, 80), unit: quantity.unit.slice(0, 10), kind, area: '本单位' })
}

/** 整篇转为数据: every number typed into the text, what it would be, and what is done with it; one change in the end. */
export function RecogniseDialog() {
  const store = useReportStore()
  const [report] = useState(() => readReport(store))
  const [filter, setFilter] = useState<ReviewFilter>('all')
  const { rows, choices, actions } = useReview(report)
  const counts = useMemo(() => {
    const found = { all: rows.length, certain: 0, conflict: 0, look: 0, none: 0 }
    for (const row of rows) found[groupOf(row)]++
    return found
  }, [rows])
  const shown = rows.filter((row) => filter === 'all' || groupOf(row) === filter)
  const accepted = acceptancesOf(rows)
  const locked = isLocked(report.state)

  const apply = () => {
    const { turned, entered, moved } = accept(readReport(store), accepted)
    closeRecognise()
    if (moved === accepted.length) return showToast('所选各处的文字已有改动，都没有转换；请重新打开“整篇转为数据”。')
    const left = accepted.length - turned - moved
    const rest = left > 0 ? `另有 ${left} 处的写法不能引用，文字保留。` : ''
    const skipped = moved > 0 ? `${moved} 处的文字已有改动，没有转换。` : ''
    const message = `已转为数据 ${turned} 处，填入表中 ${entered} 个数。${rest}${skipped}`
    changeWithUndo(store, (current) => accept(current, accepted).report, message)
  }

  return (
    <Dialog onClose={closeRecognise} size={1120} title={`整篇转为数据（${rows.length} 个数）`}>
      {rows.length === 0 ? (
        <p className={styles.none}>正文里没有手工键入的数。要在正文里用数据，请键入“@”，或在“数据”里点“插入”。</p>
      ) : (
        <div className={styles.review}>
          <p className={styles.intro}>转为数据以后，字面不变；以后在表里改数，正文随之改。</p>
          <div className={styles.filters} role="group" aria-label="只看">
            {REVIEW_FILTERS.map((each) => (
              <button
                key={each}
                type="button"
                className={styles.chip}
                aria-pressed={filter === each}
                onClick={() => setFilter(each)}
              >
                {FILTER_NAMES[each]} {counts[each]}
              </button>
            ))}
          </div>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">原文</th>
                <th scope="col" className={styles.which}>
                  指标
                </th>
                <th scope="col" className={styles.year}>
                  年度
                </th>
                <th scope="col" className={styles.values}>
                  表里的数
                </th>
                <th scope="col" className={styles.decision}>
                  处理
                </th>
              </tr>
            </thead>
            {byPart(shown).map((part) => (
              <tbody key={part.name}>
                <tr>
                  <th scope="rowgroup" colSpan={5} className={styles.part}>
                    {part.name}
                  </th>
                </tr>
                {part.rows.map((row) => (
                  <ReviewTableRow key={row.index} row={row} choices={choices} actions={actions} />
                ))}
              </tbody>
            ))}
          </table>
          {shown.length === 0 && <p className={styles.none}>没有这一类。</p>}
          <div className={styles.foot}>
            <span>{locked ? '报告已签发，不能转换。确需转换，请先退回起草。' : `已选 ${accepted.length} 个`}</span>
            <Button variant="default" onClick={closeRecognise}>
              取消
            </Button>
            <Button disabled={locked || accepted.length === 0} onClick={apply}>
              采用所选 {accepted.length} 个
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  )
}
