import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/report/block'
import { BlockIds } from './block-ids'
import { insertBlocks } from './insert-blocks'
import { isEmptyDraft } from './paste'
import { changedSections, replaceAllSections, replaceSection } from './replace-sections'
import { docToPartOrder } from './doc-to-sections'
import { at, contentOf, fig, h, lines, p, pluginsOf, run, runIn, sections, stateOf, table } from './testing/test-doc'

let next = 0
const open = (content: Parameters<typeof stateOf>[0]) =>
  stateOf(content, pluginsOf(BlockIds, { nextBlockId: () => `new${++next}` }))
const paste = (blocks: Block[], offset: number, into: Block = p('a', '甲乙')) => {
  const state = run(at(open({ plan: [into] }), 'a', offset), insertBlocks(blocks))
  return lines(state, 'plan')
}

describe('insertBlocks', () => {
  it('runs words on where the caret stands', () => {
    expect(paste([p('x', '丙')], 1)).toEqual(['p|甲丙乙'])
    expect(paste([p('x', '丙')], 2, h(1, 'a', '举措'))).toEqual(['h1|举措丙'])
  })

  it('runs on at both ends and keeps heads and tables between', () => {
    expect(paste([p('x', '丙'), h(2, 'y', '丁', '（一）'), table('t', ['戊']), p('z', '己')], 1)).toEqual([
      'p|甲丙', 'h2|丁', 'table|戊', 'p|己乙',
    ])
  })

  it('lets a head stand for itself', () => {
    expect(paste([h(2, 'y', '丁', '（一）')], 1)).toEqual(['p|甲', 'h2|丁', 'p|乙'])
    expect(paste([h(2, 'y', '丁', '（一）')], 0)).toEqual(['h2|丁', 'p|甲乙'])
    expect(paste([h(2, 'y', '丁', '（一）')], 2)).toEqual(['p|甲乙', 'h2|丁'])
  })

  it('takes the place of an empty paragraph', () => {
    expect(paste([runIn(2, 'x', '丙。', '丁')], 0, p('a'))).toEqual(['r2|丙。/丁'])
    expect(paste([p('x', '丙'), p('y', '丁')], 0, p('a'))).toEqual(['p|丙', 'p|丁'])
  })

  it('puts words alone into a cell', () => {
    const state = run(at(open({ plan: [table('a', ['甲', '乙'])] }), 'a', 3), insertBlocks([runIn(2, 'x', '丙。', '丁'), p('y', '戊', fig('f'))]))
    expect(lines(state, 'plan')).toEqual(['table|甲丙。丁 戊[f]|乙'])
  })

  it('replaces the selection, and leaves the caret behind what came in', () => {
    const state = run(at(open({ plan: [p('a', '甲乙'), p('b', '丙丁')] }), 'a', 1, 'b', 1), insertBlocks([p('x', '戊'), p('y', '己')]))
    expect(lines(state, 'plan')).toEqual(['p|甲戊', 'p|己丁'])
    expect(state.selection.$from.parent.textContent).toBe('己丁')
    expect(state.selection.$from.parentOffset).toBe(1)
  })

  it('gives copies of blocks new ids', () => {
    const state = run(at(open({ plan: [p('a', '甲'), p('b', '乙')] }), 'b', 1), insertBlocks([h(1, 'a', '丙'), p('a', '丁')]))
    const ids = contentOf(state, 'plan').map((block) => block.blockId)
    expect(new Set(ids).size).toBe(4)
    expect(ids.slice(0, 2)).toEqual(['a', 'b'])
  })
})

describe('isEmptyDraft', () => {
  it('takes a draft with heads and a lead for empty', () => {
    expect(isEmptyDraft(open({ lead: [p('l', '现将有关情况报告如下：')], plan: [h(1, 'a', '安排'), runIn(2, 'b', '甲。'), p('c')] }).doc)).toBe(true)
  })

  it('does not, once body is there', () => {
    expect(isEmptyDraft(open({ plan: [runIn(2, 'b', '甲。', '乙')] }).doc)).toBe(false)
    expect(isEmptyDraft(open({ plan: [table('t', ['甲'])] }).doc)).toBe(false)
  })
})

describe('replacing sections', () => {
  const content = { lead: [p('l', '导语')], plan: [h(1, 'a', '安排'), p('b', '甲'), p('c', '丙')] }

  it('touches only what differs, so that other sections need no saving', () => {
    const before = open(content)
    const plan = { present: true, content: [h(1, 'a', '安排'), p('b', '乙'), p('c', '丙')] }
    const after = run(before, replaceSection('plan', plan))
    expect(lines(after, 'plan')).toEqual(['h1|安排', 'p|乙', 'p|丙'])
    expect(changedSections(before.doc, after.doc)).toEqual([{ id: 'plan', section: plan }])
    expect(after.doc.child(4).child(0)).toBe(before.doc.child(4).child(0))
  })

  it('keeps the caret in a block that stays', () => {
    const before = at(open(content), 'c', 1)
    const after = run(before, replaceSection('plan', { present: true, content: [p('n', '新'), ...content.plan] }))
    expect(after.selection.$from.parent.textContent).toBe('丙')
  })

  it('can leave a part out of the report and take it in', () => {
    const out = run(open(content), replaceSection('plan', { present: false, content: content.plan }))
    expect(out.doc.child(4).attrs['present']).toBe(false)
    expect(run(out, replaceSection('plan', { present: true, content: content.plan })).doc.eq(open(content).doc)).toBe(true)
  })

  it('replaces all sections and their order', () => {
    const order = ['plan', 'achievements', 'leadershipDuty', 'shortcomings', 'otherMatters'] as const
    const after = run(open(content), replaceAllSections(sections({ plan: [p('x', '新')] }), [...order]))
    expect(docToPartOrder(after.doc)).toEqual(order)
    expect(lines(after, 'lead')).toEqual([])
    expect(lines(after, 'plan')).toEqual(['p|新'])
  })

  it('does nothing when nothing differs', () => {
    const state = open(content)
    expect(replaceAllSections(sections(content), docToPartOrder(state.doc))(state)).toBe(false)
  })
})
