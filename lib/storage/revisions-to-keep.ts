import type { RevisionStamp } from './report-store'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Days begin at midnight in Beijing, whatever the server's time zone. */
const BEIJING_MS = 8 * HOUR_MS

/**
 * The revisions of one target that are kept: every one of the last 48 hours, then the last of each hour for 30 days,
 * then the last of each day for ever; the latest always. Keeping on a later day keeps a part of what is kept today.
 */
export function revisionsToKeep(stamps: readonly Pick<RevisionStamp, 'revision' | 'at'>[], now: Date): Set<number> {
  const lastOf = { hour: new Map<number, number>(), day: new Map<number, number>() }
  const entries = stamps.map(({ revision, at }) => {
    const time = Date.parse(at)
    return { revision, age: now.getTime() - time, hour: Math.floor(time / HOUR_MS), day: Math.floor((time + BEIJING_MS) / DAY_MS) }
  })
  for (const { revision, hour, day } of entries) {
    lastOf.hour.set(hour, Math.max(revision, lastOf.hour.get(hour) ?? 0))
    lastOf.day.set(day, Math.max(revision, lastOf.day.get(day) ?? 0))
  }
  const latest = entries.reduce((highest, { revision }) => Math.max(highest, revision), 0)
  const kept = entries.filter(
    ({ revision, age, hour, day }) =>
      revision === latest ||
      age <= 2 * DAY_MS ||
      (age <= 30 * DAY_MS && lastOf.hour.get(hour) === revision) ||
      lastOf.day.get(day) === revision,
  )
  return new Set(kept.map(({ revision }) => revision))
}
