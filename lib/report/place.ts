import type { ReportFields } from './fields'
import type { SectionId } from './report'
import type { PartId } from '@/lib/template/part'

/**
 * Where something is in a report: a field, a figure, a missing part, an attachment, a line dropped on import (1-based),
 * a range of a block of a section, or the whole document (`{}`). `start` and `end` count UTF-16 units of the block's resolved text
 * including its mark; a range that touches a figure reference covers all of it.
 */
export type Place =
  | { field: keyof ReportFields }
  | { figureId: string }
  | { missingPart: PartId }
  | { attachmentId: string }
  | { droppedLine: number }
  | { part: SectionId; blockId: string; start: number; end: number }
  | Record<string, never>
