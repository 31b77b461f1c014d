import { addIndicators } from '@/lib/figures/add-indicators'
import { changeFigures } from '@/lib/figures/change-figures'
import { applyLedger, ledgerEdit } from '@/lib/figures/ledger/apply-ledger'
import type { LedgerChange } from '@/lib/figures/ledger/compare-ledger'
import type { AddableIndicator } from '@/lib/figures/ledger/read-unmatched-row'
import type { Report } from '@/lib/report/report'
import { ownIndicator } from '@/components/figures/own-indicator'

/** A change among those of one file. */
export const changeKey = ({ figureId, field }: Pick<LedgerChange, 'figureId' | 'field'>): string => `${figureId} ${field}`

/** The report with what was ticked of a ledger: changes made, unknown lines added as indicators of the unit's own. */
export function takeLedger(
  report: Report,
  changes: readonly LedgerChange[],
  additions: readonly AddableIndicator[],
): Report {
  const own = additions.map(({ indicator, fields }) => ({ indicator: ownIndicator(indicator), fields }))
  const added = addIndicators(
    applyLedger(report, changes),
    own.map(({ indicator }) => indicator),
  )
  return changeFigures(
    added,
    own.map(({ indicator, fields }) => ledgerEdit(indicator.id, fields)),
  )
}
