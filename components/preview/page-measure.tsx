'use client'

import type { ReportEditorHandle } from '@/components/editor/contract'
import { usePreview } from './use-preview'

/** Shows nothing: measures the pages while it stands, for the rules of the pages. `sheet`: null where none is open. */
export function PageMeasure({ sheet }: { sheet: ReportEditorHandle | null }) {
  usePreview(sheet, 'submission')
  return null
}
