import { emptyFigure, type Figure } from '@/lib/report/figure'
import type { Report } from '@/lib/report/report'
import { h1, p, type BuiltBlock } from '@/lib/report/testing/build-report'
import type { Indicator } from '@/lib/template/indicator'
import { soundReport } from './sound-report'

const typed = (id: string, name: string): Indicator => ({ id, name, unit: '件', kind: 'count', area: '行政复议' })
const INDICATORS: Indicator[] = [
  typed('accepted', '行政复议受理'),
  typed('closed', '行政复议审结'),
  {
    id: 'closing-rate', name: '审结率', unit: '%', kind: 'rate', area: '行政复议',
    derivation: { operation: 'rate', inputs: ['closed'], denominator: ['accepted'], decimals: 2 },
  },
]

/** Test-only: a sound report with 受理, 审结 and the derived 审结率, of which the given text speaks. */
export function figuredReport(values: { accepted?: string; closed?: string; closedLastYear?: string }, ...text: Parameters<typeof p>): Report {
  const figure = (figureId: string, value = '', previousValue = ''): Figure => ({ ...emptyFigure(figureId), value, previousValue })
  const plan: BuiltBlock[] = [h1('2026年工作思路'), p('将配齐司法所工作人员，全年组织执法培训八场次以上，按期完成普法需求调查。'), p(...text)]
  return soundReport({
    indicators: INDICATORS,
    figures: [figure('accepted', values.accepted), figure('closed', values.closed, values.closedLastYear), figure('closing-rate')],
    sections: { plan },
  })
}
