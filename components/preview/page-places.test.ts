import { expect, it } from 'vitest'
import type { MeasuredBlock } from '@/lib/layout/measured-pages'
import { blockAt, placeOfBlock } from './page-places'

const block = (blockId: string | null, [page, y]: [number, number], [endPage, endY]: [number, number]): MeasuredBlock => ({
  blockId,
  style: blockId === null ? 'title' : 'body',
  start: { page, xPt: 100, yPt: y },
  end: { page: endPage, xPt: 300, yPt: endY },
})
const BLOCKS = [block(null, [1, 130], [1, 130]), block('a', [1, 240], [1, 300]), block('b', [1, 700], [2, 160]), block('c', [2, 190], [2, 190])]
const PAGES = { pageCount: 2, blocks: BLOCKS, textLeftPt: 79, textBottomPt: 743, cellPt: 16, missingCharacters: [] }

it.each([
  [1, 120, 'a'],
  [1, 250, 'a'],
  [1, 500, 'a'],
  [1, 690, 'b'],
  [2, 110, 'b'],
  [2, 175, 'c'],
  [2, 800, 'c'],
  [3, 100, 'c'],
])('a click on page %i at %i pt leads to %s', (page, y, blockId) => expect(blockAt(BLOCKS, page, y)).toBe(blockId))

it('leads nowhere where the report has no text', () => expect(blockAt(BLOCKS.slice(0, 1), 1, 200)).toBeNull())

it('knows where a block begins, and that it goes on over the page', () => {
  expect(placeOfBlock(PAGES, 'a')).toEqual({ page: 1, topPt: 219.5, bottomPt: 308.5 })
  expect(placeOfBlock(PAGES, 'b')).toMatchObject({ page: 1, topPt: 679.5, bottomPt: 743 })
  expect(placeOfBlock(PAGES, 'gone')).toBeNull()
  expect(placeOfBlock(PAGES, null)).toBeNull()
})
