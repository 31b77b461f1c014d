import { expect, it } from 'vitest'
import { trimWhiteSpace } from './trim-white-space'

it.each([
  ['\u3000\u00a0 \t甲 乙\u200b\ufeff\n', '甲 乙'],
  ['\u200b\u3000', ''],
  ['', ''],
])('%j → %j', (text, trimmed) => expect(trimWhiteSpace(text)).toBe(trimmed))

it('takes a long run of spaces in its stride', () => {
  const text = `甲${' '.repeat(300_000)}乙`
  expect(trimWhiteSpace(text)).toBe(text)
})
