import type { Report } from '@/lib/report/report'
import { bodySchemaOf, type RevisionTarget } from '@/lib/report/revision'
import { upgradeBody } from '@/lib/report/upgrade-body'
import type { KeptBody } from './kept-body'
import { replaceBodies } from '@/components/report/store/replace-bodies'

export interface SortedBodies {
  /** In the present shape, by target. */
  fitting: Map<string, KeptBody[]>
  /** What no report can take, as it is: damaged, refused by the server, or left by a newer program. */
  leftovers: KeptBody[]
}

/** Sorts what was kept of a report into what can be put back and what can only be shown. */
export function sortKeptBodies(report: Report, kept: readonly KeptBody[]): SortedBodies {
  const fitting = new Map<string, KeptBody[]>()
  const leftovers: KeptBody[] = []
  for (const one of kept) {
    const body = fittingBody(report, one)
    if (body === undefined) leftovers.push(one)
    else fitting.set(one.target, [...(fitting.get(one.target) ?? []), { ...one, body }])
  }
  return { fitting, leftovers }
}

/** The body in the present shape; undefined where the report cannot take it. */
function fittingBody(report: Report, { target, body: kept }: KeptBody): unknown {
  try {
    const body = upgradeBody(target as RevisionTarget, kept)
    if (!bodySchemaOf(target)?.safeParse(body).success) return undefined
    replaceBodies(report, [{ target: target as RevisionTarget, body }])
    return body
  } catch {
    // What is damaged may break in any step; whatever it is, it is shown.
    return undefined
  }
}
