'use client'

import { Button, Group } from '@mantine/core'
import { useMemo } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { figuresOf, withDependents } from '@/lib/figures/remove-indicator'
import type { Report } from '@/lib/report/report'
import { PlacesList } from './places-list'
import styles from './indicator-dialogs.module.css'

interface DeleteIndicatorDialogProps {
  report: Report
  indicatorId: string
  onDelete: () => void
  onClose: () => void
}

/** Says where an indicator stands before it goes, and that the words stay. */
export function DeleteIndicatorDialog({ report, indicatorId, onDelete, onClose }: DeleteIndicatorDialogProps) {
  const [indicator, ...dependents] = useMemo(() => withDependents(report, indicatorId), [report, indicatorId])
  const figureIds = useMemo(
    () => figuresOf(report, [...(indicator ? [indicator] : []), ...dependents]),
    [report, indicator, dependents],
  )
  if (!indicator) return null
  return (
    <Dialog title={`删除“${indicator.name}”`} size={560} onClose={onClose}>
      {dependents.length > 0 && (
        <p className={styles.words}>
          自动计算的{dependents.map(({ name }) => `“${name}”`).join('、')}要用到它，将一并删除。
        </p>
      )}
      <PlacesList report={report} figureIds={figureIds} />
      <p className={styles.words}>删除以后，引用处变成普通文字，字面照旧，不再随表里的数改动。</p>
      <Group gap="sm" mt="md">
        <Button color="vermilion" onClick={onDelete}>
          删除，文字保留
        </Button>
        <Button variant="default" data-autofocus onClick={onClose}>
          取消
        </Button>
      </Group>
    </Dialog>
  )
}
