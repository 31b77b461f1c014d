import { expect, test } from 'vitest'
import { emptyFigure } from '@/lib/report/figure'
import { fig, h1, p } from '@/lib/report/testing/build-report'
import type { Indicator } from '@/lib/template/indicator'
import type { RelationFlaw } from '@/lib/tieout/relation'
import { runChecks } from './run-checks'
import { figuredReport } from './testing/figured-report'
import { soundReport } from './testing/sound-report'

type Words = Parameters<typeof p>
const numbersOf = (...text: Words) =>
  runChecks(figuredReport({ accepted: '161', closed: '39' }, ...text), { origin: 'draft' })
    .map(({ code }) => code)
    .filter((code) => code.startsWith('N'))

test.each<[string, string, Words]>([
  ['no whole number of the count beside it gives it', '1456件，占比24.22%。', ['1456件，占比', fig('closing-rate'), '。']],
  ['another numerator stands beside it', '受理161件，审结37件，审结率24.22%。', ['受理161件，审结37件，审结率', fig('closing-rate'), '。']],
])('a derived figure is not judged where %s, the same words typed are', (_, typed, referenced) => {
  expect(numbersOf(typed)).not.toEqual([])
  expect(numbersOf(...referenced).filter((code) => code !== 'N05')).toEqual([])
})

const GROWTH: Indicator[] = [
  { id: 'filed', name: '行政复议新收', unit: '件', kind: 'count', area: '行政复议' },
  {
    id: 'filed-growth', name: '新收增幅', unit: '%', kind: 'rate', area: '行政复议',
    derivation: { operation: 'yearOnYear', inputs: ['filed'], decimals: 1 },
  },
]

test('a typed word of change beside a derived growth stays judged', () => {
  const flawsOf = (word: string) => {
    const plan = [h1('2026年工作思路'), p('行政复议新收187件，上年170件，同比', word, fig('filed-growth'), '。')]
    const figures = [{ ...emptyFigure('filed'), value: '187', previousValue: '170' }, emptyFigure('filed-growth')]
    return runChecks(soundReport({ indicators: GROWTH, figures, sections: { plan } }), { origin: 'draft' })
      .filter(({ code }) => ['N04', 'N21'].includes(code))
      .map(({ messageId }) => messageId as RelationFlaw)
  }
  expect(flawsOf('增长')).toEqual([])
  expect(flawsOf('下降')).not.toEqual([])
})
