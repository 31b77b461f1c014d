import { fieldsSchema, type ReportFields } from '@/lib/report/fields'
import type { Place } from '@/lib/report/place'
import { SECTION_IDS, type SectionId } from '@/lib/report/report'

/** A place the workspace can show by itself; figures have their own page. */
export type WorkspacePlace =
  Extract<Place, { field: unknown } | { blockId: string } | { attachmentId: string }> | { section: SectionId } | { figureId: string }

/** The address at which a place of this report is shown, with the place in its query. */
export function placeHref(reportId: string, place: Place): string {
  const workspace = `/reports/${encodeURIComponent(reportId)}`
  if ('figureId' in place) return `${workspace}/figures?${new URLSearchParams({ figure: place.figureId })}`
  if ('field' in place) return `${workspace}?${new URLSearchParams({ field: place.field })}`
  if ('attachmentId' in place) return `${workspace}?${new URLSearchParams({ attachment: place.attachmentId })}`
  if ('missingPart' in place) return `${workspace}?${new URLSearchParams({ section: place.missingPart })}`
  if ('blockId' in place) {
    const { blockId, part, start, end } = place
    return `${workspace}?${new URLSearchParams({ section: part, block: blockId, from: String(start), to: String(end) })}`
  }
  return workspace
}

/** The counterpart of placeHref for the workspace; null where the query names no place. */
export function readPlace(query: URLSearchParams): WorkspacePlace | null {
  const field = query.get('field')
  if (field && Object.hasOwn(fieldsSchema.shape, field)) return { field: field as keyof ReportFields }
  const attachmentId = query.get('attachment')
  if (attachmentId) return { attachmentId }
  const section = SECTION_IDS.find((id) => id === query.get('section'))
  if (!section) return null
  const blockId = query.get('block')
  if (!blockId) return { section }
  const [start, end] = [Number(query.get('from') ?? 0), Number(query.get('to') ?? 0)]
  return { part: section, blockId, start: Number.isInteger(start) ? start : 0, end: Number.isInteger(end) ? end : 0 }
}
