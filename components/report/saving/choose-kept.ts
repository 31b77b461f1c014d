import { sameJson } from '@/lib/report/same-json'
import type { KeptBody } from './kept-body'
import type { TheirBody } from './send-result'

export interface ChosenKept {
  /** The one to go on with; null where all are on the server already, or words typed here come first. */
  newest: KeptBody | null
  /** Those that differ from it and from the server: only the user can choose. Newest first, each text once. */
  rivals: KeptBody[]
}

/**
 * Sorts what several pages kept of one target. `typed`: newer words of this page; `theirs`: what stands on the server.
 * Of two that are alike to the last character, the one written on what stands on the server goes on.
 */
export function chooseKept(kept: readonly KeptBody[], typed: { body: unknown } | undefined, theirs: TheirBody): ChosenKept {
  const left = [...kept]
    .sort((a, b) => (a.keptAt === b.keptAt ? 0 : a.keptAt < b.keptAt ? 1 : -1))
    .filter(({ body }) => !sameJson(body, theirs.body))
  const first = typed ? undefined : left[0]
  const alike = left.filter(({ body }) => first && sameJson(body, first.body))
  const newest = alike.find(({ baseRevision }) => baseRevision === theirs.revision) ?? first ?? null
  const mine = typed ?? first
  const rivals = left.filter(
    ({ body }, index) =>
      !sameJson(body, mine?.body) && left.findIndex((other) => sameJson(other.body, body)) === index,
  )
  return { newest, rivals }
}
