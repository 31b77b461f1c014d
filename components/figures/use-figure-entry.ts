import { useMemo } from 'react'
import { normalizeDecimal } from '@/lib/figures/normalize-decimal'
import type { Report } from '@/lib/report/report'
import type { ReportStore } from '@/components/report/store/report-store'
import { showToast } from '@/components/ui/toasts'
import { historyOf, type HistoryOutcome } from './figure-history'
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
function describePaste({ entries, left, locked, skipped, unknown }: PastedBlock): string {
  const unread = entries.filter(({ typed }) => normalizeDecimal(typed) === null).length
  return [
    `已填入 ${entries.length - unread} 个数。`,
    skipped.length > 0 && `已略过${skipped.join('、')}。`,
    unread > 0 && `有 ${unread} 格不是数字，已标出。`,
    locked > 0 && `有 ${locked} 个上年数取自上年报告，已锁定，未改。`,
    unknown.length > 0 && `没有同名指标，未填入：${listed(unknown)}。`,
    left > 0 && `另有 ${left} 个没有对应的格子，未填入。`,
  ]
    .filter(Boolean)
    .join('')
}

/** Every change of the numbers form, each of which can be undone and done again. */
export function useFigureEntry(store: ReportStore): FigureEntryActions {
  return useMemo(() => {
    const history = historyOf(store)
    const tell = (outcome: HistoryOutcome, nothing: string) => {
      if (outcome === 'nothing') showToast(nothing)
      if (outcome === 'changedSince') showToast('之后同一处在别处又有改动，没有撤销，以免覆盖。', { tone: 'error' })
    }
    const undo = () => tell(history.undo(), '没有可以撤销的改动。')
    const change: FigureEntryActions['change'] = (update, { key = '', message } = {}) => {
      if (!history.change(update, key) || !message) return
      const step = history.mark()
      const takeBack = () =>
        history.mark() === step ? undo() : showToast('之后又有改动，请用 Ctrl＋Z 逐步撤销。', { tone: 'error' })
      showToast(message, { action: { label: '撤销', run: takeBack } })
    }
    return {
      enter: (entry) =>
        void history.change((report) => setFigureValues(report, [entry]), `${entry.figureId} ${entry.column}`),
      leave: () => history.rest(),
      paste: (block) => {
        if (block.entries.length === 0) return showToast(describePaste(block))
        history.rest()
        change((report) => setFigureValues(report, block.entries), { message: describePaste(block) })
      },
      change,
      undo,
      redo: () => tell(history.redo(), '没有可以重做的改动。'),
    }
  }, [store])
}
