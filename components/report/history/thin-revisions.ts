import type { RevisionEntry } from './history-api'

const APART_MS = 5 * 60_000

/** The newest, then the last of each stretch of five minutes: what one would look for. Takes and gives newest first. */
export function thinRevisions(revisions: readonly RevisionEntry[]): RevisionEntry[] {
  const thinned: RevisionEntry[] = []
  for (const entry of revisions) {
    const last = thinned.at(-1)
    if (!last || thinned.length === 1 || Date.parse(last.at) - Date.parse(entry.at) >= APART_MS) thinned.push(entry)
  }
  return thinned
}
