'use client'

import { Button, Menu } from '@mantine/core'
import { useState } from 'react'
import { saveFile } from '@/components/export/save-file'
import { LOCKED_REASON } from '@/components/figures/locked-reason'
import type { FigureEntryActions } from '@/components/figures/use-figure-entry'
import { useReportStore } from '@/components/report/report-store-context'
import { lazyPart } from '@/components/ui/lazy-part'
import { explainLoadFailure } from '@/components/ui/server-trouble'
import { showToast } from '@/components/ui/toasts'

const ImportLedgerDialog = lazyPart(() => import('./import-ledger-dialog').then((module) => module.ImportLedgerDialog), {
  onFailure: ({ onClose }) => onClose(),
})
const CollectionDialog = lazyPart(() => import('./collection-dialog').then((module) => module.CollectionDialog), {
  onFailure: ({ onClose }) => onClose(),
})

interface LedgerMenuProps {
  /** The numbers stand still: they may go out, not in. */
  locked: boolean
  entry: FigureEntryActions
}

/** 台账: the numbers out to Excel and in again, and the sheets that ask the offices for them. */
export function LedgerMenu({ locked, entry }: LedgerMenuProps) {
  const store = useReportStore()
  const [dialog, setDialog] = useState<'import' | 'collection' | null>(null)
  const close = () => setDialog(null)
  const download = async (format: 'xlsx' | 'csv') => {
    const module = await import('./ledger-file').catch(() => null)
    if (!module) return showToast(await explainLoadFailure(), { tone: 'error' })
    const file = module.ledgerFile(store.getState().report, format)
    saveFile(file)
    showToast(`已导出“${file.name}”，在浏览器的下载目录里。`)
  }
  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <Button variant="default" size="compact-sm" rightSection={<span aria-hidden="true">▾</span>}>
            台账
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void download('xlsx')}>导出 Excel</Menu.Item>
          <Menu.Item onClick={() => void download('csv')}>导出 CSV</Menu.Item>
          <Menu.Divider />
          <Menu.Item disabled={locked} title={locked ? LOCKED_REASON : undefined} onClick={() => setDialog('import')}>
            导入台账、收数表…
          </Menu.Item>
          <Menu.Item onClick={() => setDialog('collection')}>导出收数表…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog === 'import' && <ImportLedgerDialog entry={entry} onClose={close} />}
      {dialog === 'collection' && <CollectionDialog onClose={close} />}
    </>
  )
}
