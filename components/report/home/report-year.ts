import dayjs from 'dayjs'

/** The year a new report is about: the last whole one, and from December on the one that is ending. */
export function reportYearFor(today: string): number {
  const day = dayjs(today)
  return day.month() === 11 ? day.year() : day.year() - 1
}

/** The days of 规定 (2019): the report goes up by 1 March and is published by 1 April of the year after. */
export interface Deadlines {
  /** Days left until 3月1日; negative once it is past. */
  submissionDays: number
  publicationDays: number
}

/** `today` is an ISO day or time. */
export function deadlinesOf(reportYear: number, today: string): Deadlines {
  const start = dayjs(today).startOf('day')
  const daysUntil = (monthAndDay: string) => dayjs(`${reportYear + 1}-${monthAndDay}`).diff(start, 'day')
  return { submissionDays: daysUntil('03-01'), publicationDays: daysUntil('04-01') }
}

/** 距报送还有24天 / 今天是报送的最后一天 / 报送期限已过: what a clerk should know today; '' once both days are long past. */
export function describeDeadlines({ submissionDays, publicationDays }: Deadlines): string {
  if (submissionDays > 0) return `距报送还有 ${submissionDays} 天。`
  if (submissionDays === 0) return '今天是报送的最后一天。'
  if (publicationDays > 0) return `报送期限已过，距公开还有 ${publicationDays} 天。`
  if (publicationDays === 0) return '今天是公开的最后一天。'
  return publicationDays > -90 ? '报送和公开的期限都已过。' : ''
}
