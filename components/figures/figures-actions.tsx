'use client'

import { Button } from '@mantine/core'
import { LedgerMenu } from '@/components/ledger/ledger-menu'
import { openRecognise } from '@/components/recognise/open-recognise'
import type { FiguresDialog } from './figures-dialogs'
import type { FigureEntryActions } from './use-figure-entry'

interface FiguresActionsProps {
  locked: boolean
  entry: FigureEntryActions
  onDialog: (dialog: FiguresDialog) => void
}

/** What can be done with the whole form: numbers out of the text, from last year, by office, from and to Excel. */
export function FiguresActions({ locked, entry, onDialog }: FiguresActionsProps) {
  return (
    <>
      {!locked && (
        <>
          <Button variant="default" size="compact-sm" onClick={openRecognise}>
            整篇转为数据
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => onDialog({ kind: 'lastYear' })}>
            取上年数
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => onDialog({ kind: 'sourceOffice' })}>
            设供数单位
          </Button>
        </>
      )}
      <LedgerMenu locked={locked} entry={entry} />
    </>
  )
}
