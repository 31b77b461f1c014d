'use client'

import { Button, NativeSelect } from '@mantine/core'
import { DEFAULT_SETTINGS, settingsSchema } from '@/lib/report/settings'
import { sameJson } from '@/lib/report/same-json'
import { LAYOUT_CHOICES, type LayoutChoice } from './layout-choices'
import { useReportState, useReportStore } from '@/components/report/report-store-context'
import styles from './layout-settings.module.css'

/** 版式设置: where the unit departs from the standard, each with its clause. */
export function LayoutSettings() {
  const store = useReportStore()
  const settings = useReportState((state) => state.report.settings)
  const choose = ({ key }: LayoutChoice, value: string) => {
    const stored = value === 'true' ? true : value === 'false' ? false : value
    store.change((report) => ({ ...report, settings: settingsSchema.parse({ ...report.settings, [key]: stored }) }))
    store.flush()
  }
  return (
    <div className={styles.settings}>
      {LAYOUT_CHOICES.map((choice) => (
        <NativeSelect
          key={choice.key}
          size="xs"
          label={choice.label}
          description={`GB/T 9704-2012 ${choice.clause}`}
          inputWrapperOrder={['label', 'input', 'description']}
          data={choice.options.map((option, index) => ({ ...option, label: index === 0 ? `${option.label}（默认）` : option.label }))}
          value={String(settings[choice.key])}
          onChange={(event) => choose(choice, event.target.value)}
        />
      ))}
      {!sameJson(settings, DEFAULT_SETTINGS) && (
        <Button
          size="compact-sm"
          variant="subtle"
          className={styles.reset}
          onClick={() => {
            store.change((report) => ({ ...report, settings: { ...DEFAULT_SETTINGS } }))
            store.flush()
          }}
        >
          全部恢复默认
        </Button>
      )}
    </div>
  )
}
