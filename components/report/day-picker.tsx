'use client'

import '@mantine/dates/styles.css'
import { DatePicker } from '@mantine/dates'
import 'dayjs/locale/zh-cn'

/** A calendar in Chinese, weeks from Monday. `day` and what is picked are ISO days. */
export function DayPicker({ day, onPick }: { day: string; onPick: (day: string) => void }) {
  return (
    <DatePicker
      locale="zh-cn"
      monthLabelFormat="YYYY年M月"
      yearLabelFormat="YYYY年"
      monthsListFormat="M月"
      value={day || null}
      defaultDate={day || undefined}
      onChange={(picked) => picked && onPick(picked)}
      ariaLabels={{ previousMonth: '上个月', nextMonth: '下个月', previousYear: '上一年', nextYear: '下一年', monthLevelControl: '选择月份', yearLevelControl: '选择年份' }}
    />
  )
}
