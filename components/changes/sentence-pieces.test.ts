import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencePieces } from './sentence-pieces'

const shown = (before: string, after: string) =>
  sentencePieces(before, after)
    .map((piece) => (piece.before === piece.after ? piece.before : `[${piece.before}→${piece.after}]`))
    .join('')

test('a number is struck whole and its new one stands beside it', () => {
  expect(shown('培训1,280人次，检查30次。', '培训1,380人次，检查30次。')).toBe('培训[1,280→1,380]人次，检查30次。')
  expect(shown('增长12.5%。', '下降7.5%。')).toBe('[增长12.5%→下降7.5%]。')
})

test('a sentence that came or went is marked whole', () => {
  expect(shown('', '培训8场次。')).toBe('[→培训8场次。]')
  expect(shown('培训8场次。', '')).toBe('[培训8场次。→]')
})

test('both sentences can be read from the pieces', () => {
  const words = fc.string({ unit: fc.constantFrom('培', '训', '8', '30', '，', '%', '次', '0'), maxLength: 30 })
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = sentencePieces(before, after)
      expect(pieces.map((piece) => piece.before).join('')).toBe(before)
      expect(pieces.map((piece) => piece.after).join('')).toBe(after)
    }),
  )
})
