'use client'

import '@mantine/dates/styles.css'
import { DatePicker } from '@mantine/dates'
import 'dayjs/locale/zh-cn'

/** A calendar in Chinese, weeks from Monday. All days are ISO days; `around` says where to open. */
export function DayPicker({ day, around, onPick }: { day: string; around: string; onPick: (day: string) => void }) {
  return (
    <DatePicker
      locale="zh-cn"
      monthLabelFormat="YYYY年M月"
      yearLabelFormat="YYYY年"
      monthsListFormat="M月"
      value={day || null}
      defaultDate={day || around}
      onChange={(picked) => picked && onPick(picked)}
      ariaLabels={{
        previousMonth: '上个月',
        nextMonth: '下个月',
        previousYear: '上一年',
        nextYear: '下一年',
        monthLevelControl: '选择月份',
        yearLevelControl: '选择年份',
      }}
    />
  )
}
