'use client'

import { Button, NativeSelect, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { hasNoRoom } from '@/lib/figures/add-indicators'
import { fullReport } from '@/lib/report/row-limits'
import type { Derivation, Indicator } from '@/lib/template/indicator'
import { useReportState } from '@/components/report/report-store-context'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toasts'
import { replaceIndicator, setDerivation } from './change-indicator'
import { denominatorKey, denominatorOptions } from './denominator-options'
import { DerivedIndicatorForm } from './derived-indicator-form'
import type { FigureRow } from './figure-rows'
import { isOwnIndicator } from './own-indicator'
import type { FigureEntryActions } from './use-figure-entry'
import styles from './figure-detail.module.css'

const ROUNDINGS = [
  { value: 'halfUp', label: '四舍五入' },
  { value: 'down', label: '截尾，不进位' },
]
const MOST_DECIMALS = 4

interface DerivationChoiceProps {
  row: FigureRow
  locked: boolean
  entry: FigureEntryActions
}

/** 算式: what a rate is divided by, since offices define it differently, and how the result is rounded. */
export function DerivationChoice({ row, locked, entry }: DerivationChoiceProps) {
  const report = useReportState((state) => state.report)
  const [editing, setEditing] = useState(false)
  const indicator = report.indicators.find(({ id }) => id === row.indicatorId)
  const derivation = indicator?.derivation
  if (!indicator || !derivation) return null
  const options = denominatorOptions(report, indicator)
  const { decimals, rounding = 'halfUp', years } = derivation
  // Past 起草 the text must not change by itself, and what a formula changes is not held back as values are.
  const fixed = locked || report.state !== 'drafting'
  const change = (next: Partial<Derivation>, added: readonly Indicator[] = []) =>
    hasNoRoom(report, added)
      ? showToast(fullReport('indicator'), { tone: 'error' })
      : entry.change((current) => setDerivation(current, indicator.id, next, added))
  const numbers = Array.from({ length: Math.max(MOST_DECIMALS, decimals) + 1 }, (_, count) => String(count))
  return (
    <>
      <p className={styles.formula}>
        <span className={styles.label}>算式</span>
        {row.name}＝{row.formula}
        {row.computation && <span className={`${styles.computation} tabular`}>{row.computation}</span>}
        {row.reason && <span className={styles.reason}>{row.reason}</span>}
      </p>
      <div className={styles.derived}>
        {options.length > 0 && (
          <NativeSelect
            size="xs"
            label="分母"
            className={styles.denominator}
            disabled={fixed}
            value={denominatorKey(derivation.denominator ?? [])}
            data={options.map(({ key, label, usual, added }) => ({
              value: key,
              label: `${label}${usual ? '（通行）' : ''}${added.length > 0 ? '（选后加到表中）' : ''}`,
            }))}
            onChange={({ currentTarget: { value } }) => {
              const option = options.find(({ key }) => key === value)
              if (option) change({ denominator: option.indicatorIds }, option.added)
            }}
          />
        )}
        {years !== undefined && (
          <NumberInput
            size="xs"
            label="相隔年数"
            disabled={fixed}
            value={years}
            min={1}
            max={50}
            allowDecimal={false}
            clampBehavior="blur"
            onChange={(value) => typeof value === 'number' && value >= 1 && value <= 50 && change({ years: value })}
          />
        )}
        <NativeSelect
          size="xs"
          label="小数位"
          disabled={fixed}
          value={String(decimals)}
          data={numbers.map((value) => ({ value, label: `${value} 位` }))}
          onChange={(event) => change({ decimals: Number(event.currentTarget.value) })}
        />
        <NativeSelect
          size="xs"
          label="末位"
          disabled={fixed}
          value={rounding}
          data={ROUNDINGS}
          onChange={(event) => change({ rounding: event.currentTarget.value === 'down' ? 'down' : 'halfUp' })}
        />
      </div>
      {!fixed && isOwnIndicator(indicator.id) && (
        <Button className={styles.edit} variant="default" size="compact-sm" onClick={() => setEditing(true)}>
          改算式
        </Button>
      )}
      {editing && (
        <Dialog title={`改“${row.name}”的算式`} size={640} onClose={() => setEditing(false)}>
          <DerivedIndicatorForm
            report={report}
            area={indicator.area}
            edited={indicator}
            onAdd={([next]) => {
              if (next) entry.change((current) => replaceIndicator(current, next))
              setEditing(false)
            }}
          />
        </Dialog>
      )}
      {fixed && !locked && <p className={styles.fixed}>已送审，算式不能改；确需修改，请先把状态改回“起草”。</p>}
    </>
  )
}
