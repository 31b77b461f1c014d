import dayjs from 'dayjs'

/** 今天 14:32, 昨天 17:05, 3月20日 09:10, 2025年3月20日: the farther back, the coarser. */
export function describeSavedTime(savedAt: string | number, now: string | number): string {
  const [then, today] = [dayjs(savedAt), dayjs(now)]
  if (!then.isValid()) return '—'
  const days = today.startOf('day').diff(then.startOf('day'), 'day')
  if (days <= 0) return `今天 ${then.format('HH:mm')}`
  if (days === 1) return `昨天 ${then.format('HH:mm')}`
  return then.format(then.year() === today.year() ? 'M月D日 HH:mm' : 'YYYY年M月D日')
}
