'use client'

import { Button, Group } from '@mantine/core'
import { describePlace } from '@/lib/checks/describe-place'
import type { Finding } from '@/lib/checks/finding'
import { Dialog } from '@/components/ui/dialog'
import styles from './state-menu.module.css'

const MOST_LISTED = 3

interface ReviewDialogProps {
  errors: readonly Finding[]
  onReview: () => void
  onClose: () => void
}

/** Asks once before a report with open errors goes to 送审; it stands in nobody's way. */
export function ReviewDialog({ errors, onReview, onClose }: ReviewDialogProps) {
  return (
    <Dialog onClose={onClose} title={`还有 ${errors.length} 处错误，仍送审？`} size={480}>
      <ul className={styles.errors}>
        {errors.slice(0, MOST_LISTED).map(({ at, message }, index) => (
          <li key={index}>
            {describePlace(at)}：{message.what}
          </li>
        ))}
      </ul>
      {errors.length > MOST_LISTED && <p className={styles.more}>其余 {errors.length - MOST_LISTED} 处见“检查”。</p>}
      <Group gap="sm">
        <Button
          onClick={() => {
            onReview()
            onClose()
          }}
        >
          仍送审
        </Button>
        <Button variant="default" onClick={onClose}>
          再看看
        </Button>
      </Group>
    </Dialog>
  )
}
