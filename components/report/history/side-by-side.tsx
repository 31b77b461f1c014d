import { useMemo } from 'react'
import { diffLines } from './line-diff'
import styles from './side-by-side.module.css'

interface SideBySideProps {
  left: { name: string; lines: readonly string[] }
  right: { name: string; lines: readonly string[] }
}

/** Two versions of the same text in two columns; what differs is tinted and, for the ear, named. */
export function SideBySide({ left, right }: SideBySideProps) {
  const rows = useMemo(() => diffLines(left.lines, right.lines), [left.lines, right.lines])
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={`${left.name}与${right.name}对照`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{left.name}</th>
            <th scope="col">{right.name}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {[row.left, row.right].map((line, side) => (
                <td key={side} className={line?.changed ? (side === 0 ? styles.left : styles.right) : undefined}>
                  {line?.changed && <span className="visually-hidden">不同：</span>}
                  {line?.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
