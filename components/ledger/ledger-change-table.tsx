'use client'

import { Checkbox } from '@mantine/core'
import type { LedgerLine } from '@/lib/figures/ledger/compare-ledger'
import { ledgerHeadings } from '@/lib/figures/ledger/ledger-columns'
import { sidesOfChange } from '@/lib/figures/ledger/sides-of-change'
import { changeKey } from './take-ledger'
import styles from './ledger-preview.module.css'

interface LedgerChangeTableProps {
  lines: readonly LedgerLine[]
  year: number
  /** Keys of the changes that are ticked. */
  chosen: ReadonlySet<string>
  onChosen: (chosen: Set<string>) => void
}

/** Old → new, a line for each value that differs, those of one indicator together. */
export function LedgerChangeTable({ lines, year, chosen, onChosen }: LedgerChangeTableProps) {
  const headings = ledgerHeadings(year)
  const keys = lines.flatMap((line) => line.changes.map(changeKey))
  const toggle = (some: readonly string[], on: boolean) => {
    const next = new Set(chosen)
    for (const key of some) {
      if (on) next.add(key)
      else next.delete(key)
    }
    onChosen(next)
  }
  return (
    <div className={styles.changes} tabIndex={0} role="group" aria-label="要改的数">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                size="xs"
                aria-label="全部勾选"
                checked={chosen.size === keys.length}
                indeterminate={chosen.size > 0 && chosen.size < keys.length}
                onChange={(event) => toggle(keys, event.currentTarget.checked)}
              />
            </th>
            <th scope="col">指标</th>
            <th scope="col">栏</th>
            <th scope="col">现在</th>
            <th scope="col">文件里</th>
            <th scope="col">行</th>
          </tr>
        </thead>
        <tbody>
          {lines.flatMap((entry) =>
            entry.changes.map((change, index) => ({ ...entry, change, index, sides: sidesOfChange(entry, change) })),
          ).map(({ line, name, change, index, sides }) => (
            <tr key={changeKey(change)} className={change.doubt ? styles.doubted : undefined}>
              <td>
                <Checkbox
                  size="xs"
                  aria-label={`采用${name}的${headings[change.field]}`}
                  checked={chosen.has(changeKey(change))}
                  onChange={(event) => toggle([changeKey(change)], event.currentTarget.checked)}
                />
              </td>
              <th scope="row" className={index > 0 ? styles.repeated : undefined}>
                {name}
              </th>
              <td className={styles.field}>{headings[change.field]}</td>
              <td className={`${styles.before} tabular`}>{sides.before || '未填'}</td>
              <td className="tabular">
                <strong>{sides.after}</strong>
                {change.doubt && <span className={styles.doubt}>{change.doubt}</span>}
              </td>
              <td className={styles.line}>{line}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
