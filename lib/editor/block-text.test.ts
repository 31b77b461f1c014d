import { describe, expect, it } from 'vitest'
import { offsetOf, positionsOf, textOfBlock } from './block-text'
import { outlineOf } from './outline-of'
import { docOf, fig, h, p, runIn, sections, table, textOf } from './testing/test-doc'
import { findBlock, printedMarks } from './walk-doc'

const doc = docOf(sections({
  lead: [p('lead', '导语：')],
  achievements: [
    h(1, 'h1', '举措和成效'),
    runIn(2, 'r', '复议应诉。', '新收', fig('cases'), '，审结', fig('closed'), '。'),
    table('t', ['甲', '乙丙'], ['丁', '']),
  ],
  plan: [h(1, 'h2', '安排'), p('body', '继续 推进')],
}))

const block = (blockId: string) => findBlock(doc, blockId)!
const between = (blockId: string, mark: string, start: number, end: number) => {
  const { node, pos } = block(blockId)
  const { from, to } = positionsOf(node, pos, mark, { start, end }, textOf)
  return doc.textBetween(from, to, '', '@')
}

describe('places of the printed text', () => {
  it('are found behind the mark', () => {
    // （二）复议应诉。新收<cases>，审结<closed>。
    expect(between('r', '（二）', 3, 8)).toBe('复议应诉。')
    expect(between('r', '（二）', 8, 10)).toBe('新收')
  })

  it('cover the whole of a reference that they touch', () => {
    expect(between('r', '（二）', 12, 14)).toBe('@')
    expect(between('r', '（二）', 9, 11)).toBe('收@')
    expect(between('r', '（二）', 16, 18)).toBe('@，')
  })

  it('are empty within the mark and behind the end', () => {
    expect(between('r', '（二）', 0, 2)).toBe('')
    expect(between('r', '（二）', 90, 99)).toBe('')
  })

  it('reach from the mark into the words', () => {
    expect(between('r', '（二）', 0, 5)).toBe('复议')
  })

  it('are found in the cells of a table', () => {
    expect(textOfBlock(block('t').node, textOf)).toBe('甲\t乙丙\n丁\t')
    expect(between('t', '', 2, 4)).toBe('乙丙')
    expect(between('t', '', 5, 6)).toBe('丁')
  })

  it('come back from positions', () => {
    const { node, pos } = block('r')
    for (const start of [3, 5, 8, 9, 17]) {
      const { from } = positionsOf(node, pos, '（二）', { start, end: start }, textOf)
      expect(offsetOf(node, pos, '（二）', from, textOf)).toBe(start)
    }
  })
})

describe('outlineOf', () => {
  const outline = outlineOf(doc, printedMarks(doc), textOf)

  it('names the heads with their marks, run-in heads without 。', () => {
    expect(outline.heads.map((head) => [head.level, head.text])).toEqual([
      [1, '一、举措和成效'],
      [2, '（一）复议应诉'],
      [1, '二、安排'],
    ])
  })

  it('counts characters without white space, marks and references as printed', () => {
    expect(outline.characters).toMatchObject({ lead: 3, achievements: 7 + 29 + 4, plan: 4 + 4, otherMatters: 0 })
    expect(outline.heads.map((head) => head.characters)).toEqual([40, 33, 8])
  })
})
