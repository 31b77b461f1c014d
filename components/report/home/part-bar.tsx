import type { PartStatus } from '@/lib/checks/part-statuses'
import { PART_NAMES, type PartId } from '@/lib/template/part'
import { STATUS_NAMES } from '@/components/report/status-dot'
import styles from './part-bar.module.css'

/** Five strokes, one a part, in printed order; the words for them are in the title and for who cannot see it. */
export function PartBar({
  partOrder,
  statuses,
}: {
  partOrder: readonly PartId[]
  statuses: Readonly<Record<PartId, PartStatus>>
}) {
  const words = partOrder.map((part) => `${PART_NAMES[part]}：${STATUS_NAMES[statuses[part]]}`).join('；')
  const complete = partOrder.filter((part) => statuses[part] === 'complete').length
  return (
    <span className={styles.bar} title={words}>
      <span role="img" aria-label={words} className={styles.strokes}>
        {partOrder.map((part) => (
          <span key={part} className={`${styles.stroke} ${styles[statuses[part]]}`} />
        ))}
      </span>
      <span className={`${styles.count} tabular`} aria-hidden="true">
        {complete}/{partOrder.length}
      </span>
    </span>
  )
}
