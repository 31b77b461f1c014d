import { expect, it } from 'vitest'
import { diffLines } from './line-diff'

const show = (left: string[], right: string[]) =>
  diffLines(left, right).map((row) =>
    [row.left, row.right].map((line) => (line ? (line.changed ? '*' : '') + line.text : '')).join('|'),
  )

it('puts equal lines opposite each other and marks the rest', () => {
  expect(show(['一', '二', '三'], ['一', '二改', '三', '四'])).toEqual(['一|一', '*二|*二改', '三|三', '|*四'])
})

it('shows a line taken out beside a gap', () => {
  expect(show(['一', '二', '三'], ['一', '三'])).toEqual(['一|一', '*二|', '三|三'])
})

it('is silent on equal and on empty texts', () => {
  expect(show(['一'], ['一'])).toEqual(['一|一'])
  expect(show([], [])).toEqual([])
})

it('does not choke on very long texts', () => {
  const left = Array.from({ length: 3000 }, (_, line) => `甲${line}`)
  expect(
    diffLines(
      left,
      left.map((line) => `${line}改`),
    ),
  ).toHaveLength(3000)
})
