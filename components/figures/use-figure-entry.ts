import { useMemo } from 'react'
import { normalizeDecimal } from '@/lib/figures/normalize-decimal'
import type { Report } from '@/lib/report/report'
import { isLocked } from '@/lib/report/report-lock'
import type { ReportStore } from '@/components/report/store/report-store'
import { showToast } from '@/components/ui/toasts'
import { explainHistoryRefusal } from './explain-history-refusal'
import { historyOf, type HistoryOutcome } from './figure-history'
import { LOCKED_REASON } from './locked-reason'
import type { PastedBlock } from './paste-block'
import { setFigureValues, type FigureEntry } from './set-figure-value'

export interface FigureEntryActions {
  /** One key in one cell. */
  enter: (entry: FigureEntry) => void
  /** The cell is left: the next key is a step of its own. */
  leave: () => void
  paste: (block: PastedBlock) => void
  /** Any other change that Ctrl+Z takes back; with a message, a toast offers that too. */
  change: (update: (report: Report) => Report, options?: { key?: string; message?: string }) => void
  undo: () => void
  redo: () => void
}

const listed = (names: readonly string[]) =>
  `${names.slice(0, 3).join('、')}${names.length > 3 ? `等${names.length}项` : ''}`

/** What was filled in, and all that was not and why. */
function describePaste({ entries, left, locked, skipped, unknown, ambiguous }: PastedBlock): string {
  const unread = entries.filter(({ typed }) => normalizeDecimal(typed) === null).length
  return [
    `已填入 ${entries.length - unread} 个数。`,
    skipped.length > 0 && `已略过${skipped.join('、')}。`,
    unread > 0 && `有 ${unread} 格不是数字，已标出。`,
    locked > 0 && `有 ${locked} 个上年数取自上年报告，已锁定，未改。`,
    unknown.length > 0 && `没有同名指标，未填入：${listed(unknown)}。`,
    ambiguous.length > 0 &&
      `同名指标不止一个，分不清是哪一个，未填入：${listed(ambiguous)}。请把单位或工作领域一并复制，或逐个填写。`,
    left > 0 && `另有 ${left} 个没有对应的格子，未填入。`,
  ]
    .filter(Boolean)
    .join('')
}

/** Every change of the numbers form, each of which can be undone and done again. */
export function useFigureEntry(store: ReportStore): FigureEntryActions {
  return useMemo(() => {
    const history = historyOf(store)
    const tell = (outcome: HistoryOutcome, verb: '撤销' | '重做') => {
      if (outcome.kind === 'nothing') showToast(`没有可以${verb}的改动。`)
      else if (outcome.kind !== 'done') showToast(explainHistoryRefusal(outcome, verb), { tone: 'error' })
    }
    const undo = () => tell(history.undo(), '撤销')
    // Another window may have signed the report while a cell or a dialog was open here.
    const isRefused = () => {
      const locked = isLocked(store.getState().report.state)
      if (locked) showToast(LOCKED_REASON, { tone: 'error' })
      return locked
    }
    const change: FigureEntryActions['change'] = (update, { key = '', message } = {}) => {
      if (isRefused() || !history.change(update, key) || !message) return
      const step = history.mark()
      const takeBack = () =>
        history.mark() === step ? undo() : showToast('之后又有改动，请用 Ctrl＋Z 逐步撤销。', { tone: 'error' })
      showToast(message, { action: { label: '撤销', run: takeBack } })
    }
    return {
      enter: (entry) => change((report) => setFigureValues(report, [entry]), { key: `${entry.figureId} ${entry.column}` }),
      leave: () => history.rest(),
      paste: (block) => {
        if (isRefused()) return
        if (block.refusal !== '') return showToast(block.refusal, { tone: 'error' })
        if (block.entries.length === 0) return showToast(describePaste(block))
        history.rest()
        change((report) => setFigureValues(report, block.entries), { message: describePaste(block) })
      },
      change,
      undo,
      redo: () => tell(history.redo(), '重做'),
    }
  }, [store])
}
