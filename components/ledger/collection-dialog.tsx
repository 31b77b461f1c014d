'use client'

import { Button, Group, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { arrivalsByOffice } from '@/lib/figures/ledger/arrivals'
import { formatChineseDate } from '@/lib/text/dates'
import { saveFile } from '@/components/export/save-file'
import { DayInput } from '@/components/report/fields/day-input'
import { parseDay } from '@/components/report/fields/parse-day'
import { useReportState } from '@/components/report/report-store-context'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toasts'
import { collectionFile } from './ledger-file'
import styles from './collection-dialog.module.css'

const ALL = ''

/** 收数表: which office is asked, and up to which day it counts. */
export function CollectionDialog({ onClose }: { onClose: () => void }) {
  const report = useReportState((state) => state.report)
  const arrivals = arrivalsByOffice(report)
  const lastDay = `${report.fields.year}-12-31`
  const [office, setOffice] = useState(ALL)
  const [typed, setTyped] = useState(formatChineseDate(lastDay) ?? '')
  const day = parseDay(typed)
  const cutOff = day === null ? null : formatChineseDate(day)
  if (arrivals.length === 0) {
    return (
      <Dialog title="导出收数表" size={560} onClose={onClose}>
        <p className={styles.text}>
          还没有设供数单位，不知道向谁收数。请先用“设供数单位”指明各指标由哪个单位提供，再导出收数表。
        </p>
        <Button variant="default" data-autofocus onClick={onClose}>
          知道了
        </Button>
      </Dialog>
    )
  }
  const download = () => {
    if (cutOff === null) return
    const offices = office === ALL ? arrivals.map((arrival) => arrival.office) : [office]
    const file = collectionFile(report, offices, cutOff)
    saveFile(file)
    showToast(`已导出“${file.name}”，在浏览器的下载目录里。`)
    onClose()
  }
  return (
    <Dialog title="导出收数表" size={560} onClose={onClose}>
      <p className={styles.text}>
        每个供数单位一张，只列它的指标，附口径和截止日期；填好打印即是数据核实确认单，电子表格用“导入台账、收数表”收回。
      </p>
      <NativeSelect
        label="供数单位"
        value={office}
        data={[
          { value: ALL, label: arrivals.length > 1 ? `全部（${arrivals.length} 个单位，打成一个压缩包）` : '全部' },
          ...arrivals.map((arrival) => ({ value: arrival.office, label: `${arrival.office}（${arrival.asked} 项，已到 ${arrival.arrived} 项）` })),
        ]}
        onChange={(event) => setOffice(event.currentTarget.value)}
      />
      <DayInput
        mt="sm"
        label="截止日期"
        value={typed}
        day={day ?? ''}
        around={lastDay}
        error={cutOff === null ? '请写明年月日，如 2025-12-31。' : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onPick={setTyped}
      />
      <Group gap="sm" mt="md">
        <Button data-autofocus disabled={cutOff === null} onClick={download}>
          导出收数表
        </Button>
        <Button variant="default" onClick={onClose}>
          取消
        </Button>
      </Group>
    </Dialog>
  )
}
