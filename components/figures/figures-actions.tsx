'use client'

import { Button } from '@mantine/core'
import { LedgerMenu } from '@/components/ledger/ledger-menu'
import { openRecognise } from '@/components/recognise/open-recognise'
import type { FiguresDialog } from './figures-dialogs'
import { LOCKED_REASON } from './locked-reason'
import type { FigureEntryActions } from './use-figure-entry'

interface FiguresActionsProps {
  locked: boolean
  entry: FigureEntryActions
  onDialog: (dialog: FiguresDialog) => void
}

/** What can be done with the whole form: numbers out of the text, from last year, by office, from and to Excel. */
export function FiguresActions({ locked, entry, onDialog }: FiguresActionsProps) {
  const changes = [
    { label: '整篇转为数据', run: openRecognise },
    { label: '取上年数', run: () => onDialog({ kind: 'lastYear' }) },
    { label: '设供数单位', run: () => onDialog({ kind: 'sourceOffice' }) },
  ]
  return (
    <>
      {changes.map(({ label, run }) => (
        <Button
          key={label}
          variant="default"
          size="compact-sm"
          disabled={locked}
          title={locked ? LOCKED_REASON : undefined}
          onClick={run}
        >
          {label}
        </Button>
      ))}
      <LedgerMenu locked={locked} entry={entry} />
    </>
  )
}
