import type { Block } from '@/lib/report/block'
import type { FigureRef, Inline } from '@/lib/report/inline'
import { emptyFigure, type Figure } from '@/lib/report/figure'
import type { Report } from '@/lib/report/report'
import { buildReport } from '@/lib/report/testing/build-report'
import type { Indicator } from '@/lib/template/indicator'

/** A count in 件 unless told otherwise; for tests. */
export const indicator = (id: string, given: Partial<Indicator> = {}): Indicator => ({
  id,
  name: id,
  unit: '件',
  kind: 'count',
  area: '测试',
  ...given,
})

/** A figure of the indicator with the same id; for tests. */
export const figure = (id: string, value: string, previousValue = '', given: Partial<Figure> = {}): Figure => ({
  ...emptyFigure(id),
  value,
  previousValue,
  ...given,
})

/** A reference to a figure as the editor inserts it; for tests. */
export const ref = (figureId: string, given: Partial<FigureRef> = {}): FigureRef => ({
  type: 'figureRef',
  figureId,
  show: 'value',
  unit: true,
  decimals: null,
  round: null,
  ...given,
})

/** A paragraph of texts and references; for tests. */
export const paragraph = (blockId: string, ...content: (string | FigureRef)[]): Block => ({
  type: 'paragraph',
  blockId,
  audience: 'all',
  content: content.map((piece): Inline => (typeof piece === 'string' ? { type: 'text', text: piece } : piece)),
})

/** A report whose achievements hold the blocks; for tests. */
export function reportOf(indicators: Indicator[], figures: Figure[], content: Block[] = []): Report {
  const report = buildReport({ indicators, figures })
  return { ...report, sections: { ...report.sections, achievements: { present: true, content } } }
}
