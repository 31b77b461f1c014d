import { expect, it } from 'vitest'
import { evaluateFigures } from '@/lib/figures/evaluate-figures'
import { figure, indicator } from '@/lib/figures/testing/figured-report'
import type { Figure } from '@/lib/report/figure'
import type { Indicator } from '@/lib/template/indicator'
import { extractFigures } from './extract-figures'
import { reproduceWords } from './reproduce-words'

/** The words that a reference to this value takes the place of in a sentence, and its form; null for none. */
function reproduce(
  text: string,
  value: string,
  given: { indicator?: Partial<Indicator>; figure?: Partial<Figure>; show?: 'value' | 'previous' | 'change' } = {},
) {
  const [quantity] = extractFigures([{ part: 'achievements', blockId: 'b', text }], [])
  const evaluated = evaluateFigures({
    figures: [figure('a', value, '181', given.figure)],
    indicators: [indicator('a', given.indicator)],
  })
  const found = reproduceWords(text, quantity!, evaluated.get('a')!, given.show ?? 'value')
  if (!found) return null
  const { unit, decimals, round } = found.format
  return [text.slice(found.start, found.end), unit, decimals, round]
}

it.each([
  ['新收187件。', '187', ['187件', true, null, null]],
  ['新收187宗。', '187', ['187', false, null, null]],
  ['新收2900余件。', '2947', ['2900余件', true, null, '余']],
  ['新收近3000件。', '2947', ['近3000件', true, null, '近']],
  ['新收超过2900件。', '2947', null],
  ['新收1,234件。', '1234', null],
  ['新收１８７件。', '187', null],
  ['新收两件。', '2', null],
  ['新收186件。', '187', null],
])('%s of %s is %o', (text, value, expected) => expect(reproduce(text, value)).toEqual(expected))

it('prints a rate with as many decimals as the words have', () => {
  const rate = { indicator: { unit: '%', kind: 'rate' } as const }
  expect(reproduce('占比34.5%。', '34.46', rate)).toEqual(['34.5%', true, 1, null])
  expect(reproduce('占比34.46%。', '34.46', rate)).toEqual(['34.46%', true, null, null])
})

it('takes the word of the direction along, and no other word than its own', () => {
  expect(reproduce('同比增长12.7%。', '204', { show: 'change' })).toEqual(['增长12.7%', true, null, null])
  expect(reproduce('同比上升12.7%。', '204', { show: 'change' })).toBeNull()
  expect(reproduce('同比下降12.7%。', '204', { show: 'change' })).toBeNull()
})

it('prints an approximation that the table itself holds', () => {
  expect(reproduce('新收100件以上。', '100', { figure: { approximation: '以上' } })).toEqual(['100件以上', true, null, null])
  expect(reproduce('新收100件。', '100', { figure: { approximation: '以上' } })).toBeNull()
})
