import type { Report } from './report'
import { splitReport, type TargetBody } from './revision'
import { sameJson } from './same-json'

/** What must be saved so that `before` becomes `after`: the bodies that differ, null for a row that is gone. */
export function changedBodies(before: Report, after: Report): TargetBody[] {
  if (before === after) return []
  const old = new Map(splitReport(before).map(({ target, body }) => [target, body]))
  const bodies = splitReport(after)
  const left = new Set(bodies.map(({ target }) => target))
  const gone = [...old.keys()].filter((target) => !left.has(target)).map((target) => ({ target, body: null }))
  return [...bodies.filter(({ target, body }) => !sameJson(body, old.get(target))), ...gone]
}
