'use client'

import { Button, Group, Text } from '@mantine/core'
import { changeFigures } from '@/lib/figures/change-figures'
import { Dialog } from '@/components/ui/dialog'
import type { FigureRow } from './figure-rows'
import type { FigureEntryActions } from './use-figure-entry'

interface UnlockDialogProps {
  row: FigureRow
  entry: FigureEntryActions
  onClose: () => void
  onUnlocked: (figureId: string) => void
}

/** Asks once before a value of last year's report may be typed over. */
export function UnlockDialog({ row, entry, onClose, onUnlocked }: UnlockDialogProps) {
  const unlock = () => {
    entry.change((report) => changeFigures(report, [{ figureId: row.figureId, previousFrom: 'typed' }]))
    onClose()
    onUnlocked(row.figureId)
  }
  return (
    <Dialog title="解锁上年数" size={480} onClose={onClose}>
      <Text size="md">
        “{row.name}”的上年数 {row.previousValue} 取自上年报告。解锁后可以手工修改；改了的，请在备注里写明原因。
      </Text>
      <Group gap="sm" mt="md">
        <Button onClick={unlock}>解锁</Button>
        <Button variant="default" data-autofocus onClick={onClose}>
          取消
        </Button>
      </Group>
    </Dialog>
  )
}
