'use client'

import { useCallback, useState } from 'react'
import type { ChangedSentence } from '@/lib/figures/changed-sentences'
import type { PendingChange } from '@/lib/figures/pending-changes'

/** Names a sentence as it would read: once a number in it changes again it counts as unread. */
export const sentenceKey = ({ figureId }: Pick<PendingChange, 'figureId'>, { blockId, start, pieces }: ChangedSentence): string =>
  JSON.stringify([figureId, blockId, start, pieces.map(({ before, after }) => [before, after])])

const storageKey = (reportId: string) => `checked-sentences:${reportId}`

function readKeys(reportId: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey(reportId)) ?? '[]')
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : []
  } catch {
    // A browser that keeps nothing has nothing checked.
    return []
  }
}

/** Which sentences were marked 已核对 in this browser; marks of sentences no longer listed are dropped. */
export function useCheckedSentences(reportId: string, listed: readonly string[]) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(() => new Set(readKeys(reportId)))
  const toggle = useCallback(
    (key: string) => {
      const wanted = new Set(listed.filter((one) => (one === key ? !keys.has(key) : keys.has(one))))
      setKeys(wanted)
      try {
        if (wanted.size > 0) localStorage.setItem(storageKey(reportId), JSON.stringify([...wanted]))
        else localStorage.removeItem(storageKey(reportId))
      } catch {
        // Kept for as long as the dialog stands.
      }
    },
    [keys, listed, reportId],
  )
  return { isChecked: (key: string) => keys.has(key), toggle }
}
