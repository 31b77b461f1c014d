'use client'

import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { countIn, type AddableIndicator, type UnmatchedRow } from '@/lib/figures/ledger/read-unmatched-row'
import styles from './ledger-preview.module.css'

/** More are no ledger of this report; so many fit the page. */
const MOST_ROWS = 200

interface UnmatchedRowsProps {
  rows: readonly UnmatchedRow[]
  /** What is ticked, by the line it stands in. */
  added: ReadonlyMap<number, AddableIndicator>
  onAdded: (added: ReadonlyMap<number, AddableIndicator>) => void
}

/** Lines that no indicator of the report bears the name of; what can be one of the unit's own may be ticked. */
export function UnmatchedRows({ rows, added, onAdded }: UnmatchedRowsProps) {
  const add = (line: number, addable: AddableIndicator | null) => {
    const next = new Map(added)
    if (addable) next.set(line, addable)
    else next.delete(line)
    onAdded(next)
  }
  return (
    <section className={styles.section} aria-label="没有对上的行">
      <h3>没有对上的行（{rows.length}）</h3>
      <ul className={styles.rows}>
        {rows.slice(0, MOST_ROWS).map((row) => (
          <li key={row.line}>
            <span className={styles.line}>第 {row.line} 行</span>
            <div>
              <span className={styles.name}>{row.name}</span>
              <span className={styles.why}>{row.why}</span>
              {row.addable && (
                <Addition
                  name={row.name}
                  addable={row.addable}
                  ticked={added.has(row.line)}
                  onAdd={(addable) => add(row.line, addable)}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      {rows.length > MOST_ROWS && <p className={styles.why}>只列出前 {MOST_ROWS} 行。请核对是否选对了文件。</p>}
    </section>
  )
}

interface AdditionProps {
  name: string
  addable: AddableIndicator
  ticked: boolean
  /** Null takes the tick away. */
  onAdd: (addable: AddableIndicator | null) => void
}

/** A line that names no unit is asked for one, or for the word that it has none, before it can be ticked. */
function Addition({ name, addable, ticked, onAdd }: AdditionProps) {
  const asksUnit = addable.indicator.unit === ''
  const [unit, setUnit] = useState('')
  const [hasNone, setHasNone] = useState(false)
  const count = (typed: string, none: boolean) => {
    if (!asksUnit || none) return { ok: true as const, addable }
    return typed.trim() === '' ? null : countIn(addable, typed)
  }
  const counted = count(unit, hasNone)
  const choose = (typed: string, none: boolean) => {
    setUnit(typed)
    setHasNone(none)
    const next = count(typed, none)
    if (ticked) onAdd(next?.ok ? next.addable : null)
  }
  return (
    <>
      {asksUnit && (
        <div className={styles.asked}>
          <TextInput
            size="xs"
            w={150}
            placeholder="单位，如：件"
            aria-label={`${name}的单位`}
            value={unit}
            disabled={hasNone}
            error={counted?.ok === false ? counted.problem : undefined}
            onChange={(event) => choose(event.currentTarget.value, false)}
          />
          <Checkbox
            size="xs"
            mt={7}
            label="无单位"
            aria-label={`${name}无单位`}
            checked={hasNone}
            onChange={(event) => choose('', event.currentTarget.checked)}
          />
        </div>
      )}
      <Checkbox
        size="xs"
        mt={4}
        label={`添加为本单位指标${describe(counted?.ok ? counted.addable : addable)}${counted ? '' : '，请先写单位'}`}
        aria-label={`把${name}添加为本单位指标`}
        disabled={!counted?.ok}
        checked={ticked}
        onChange={(event) => onAdd(event.currentTarget.checked && counted?.ok ? counted.addable : null)}
      />
    </>
  )
}

/** （信访，7 件） */
function describe({ indicator, fields }: AddableIndicator): string {
  const unit = indicator.unit === '' || indicator.unit === '%' ? indicator.unit : ` ${indicator.unit}`
  return `（${indicator.area}${fields.value === undefined ? '' : `，${fields.value}${unit}`}）`
}
