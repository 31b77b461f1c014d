import { PART_IDS, type PartId } from '@/lib/template/part'

/**
 * The part of each top heading, in order, and whether one of them wanted a part that was already closed (it stays
 * where it stands, so that the order of the text is kept). A thematic heading goes on with the part before it, or
 * opens 举措成效 (before any other part, or behind a 第一责任人 that came first) or 下一步 (behind 不足 when none follows).
 */
export function assignParts(told: readonly (PartId | null)[]): { parts: PartId[]; scattered: boolean } {
  const parts: PartId[] = []
  const closed = new Set<PartId>()
  let current: PartId | null = null
  let scattered = false
  told.forEach((part, index) => {
    const open = (candidate: PartId) => !closed.has(candidate) && told.lastIndexOf(candidate) <= index
    let next: PartId = part ?? current ?? 'achievements'
    if (part === null && current === 'leadershipDuty' && open('achievements')) next = 'achievements'
    if (part === null && current === 'shortcomings' && open('plan')) next = 'plan'
    if (current !== null && next !== current && closed.has(next)) {
      scattered = true
      next = current
    }
    if (current !== null && next !== current) closed.add(current)
    current = next
    parts.push(next)
  })
  return { parts, scattered }
}

/**
 * All five parts in the order of the text. A part that the text lacks stands behind those it follows by default, where a
 * template would have it.
 */
export function partOrderOf(parts: readonly PartId[]): PartId[] {
  const order = [...new Set(parts)]
  PART_IDS.forEach((id, rank) => {
    if (order.includes(id)) return
    const before = PART_IDS.slice(0, rank).map((earlier) => order.indexOf(earlier))
    order.splice(Math.max(-1, ...before) + 1, 0, id)
  })
  return order
}
