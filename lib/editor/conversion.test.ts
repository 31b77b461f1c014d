import fc from 'fast-check'
import { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import type { Block, TableCell } from '@/lib/report/block'
import type { Inline } from '@/lib/report/inline'
import { SECTION_IDS, sectionSchema, type Report, type Section } from '@/lib/report/report'
import { docToPartOrder, docToSections } from './doc-to-sections'
import { reportToDoc } from './report-to-doc'
import { docOf, fig, h, p, runIn, schema, sections, table } from './testing/test-doc'

const word = fc.string({ unit: fc.constantFrom('法', '治', '。', '1', ' ', '“', '𠮷'), minLength: 1, maxLength: 12 })
const inRun = fc.constantFrom({}, { runInHead: true as const })

const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.tuple(word, inRun).map(([text, run]): Inline => ({ type: 'text', text, ...run })),
  fc
    .record({
      figureId: fc.constantFrom('reviewed', 'closed'),
      show: fc.constantFrom('value' as const, 'previous' as const, 'change' as const),
      unit: fc.boolean(),
      decimals: fc.option(fc.integer({ min: 0, max: 6 })),
      round: fc.option(fc.constantFrom('余' as const, '近' as const, '多' as const)),
    })
    .chain((ref) => inRun.map((run): Inline => ({ type: 'figureRef', ...ref, ...run }))),
)

/** The editor joins neighbouring texts of one kind. */
function joined(content: Inline[]): Inline[] {
  const result: Inline[] = []
  for (const piece of content) {
    const last = result.at(-1)
    if (last?.type === 'text' && piece.type === 'text' && last.runInHead === piece.runInHead) last.text += piece.text
    else result.push({ ...piece })
  }
  return result
}

const content = fc.array(inline, { maxLength: 6 }).map(joined)
const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)
const numbering = fc.constantFrom('auto' as const, 'literal' as const)
const mark = fc.constantFrom('', '（一）', '1.')
const audience = fc.constantFrom('all' as const, 'submission' as const)
const base = { blockId: fc.uuid(), audience }

const cell: fc.Arbitrary<TableCell> = fc.record({
  header: fc.boolean(),
  colspan: fc.integer({ min: 1, max: 3 }),
  rowspan: fc.integer({ min: 1, max: 3 }),
  content,
})

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), ...base, level, numbering, mark, content }),
  fc.record(
    { type: fc.constant('paragraph' as const), ...base, level, numbering, mark, content },
    { requiredKeys: ['type', 'blockId', 'audience', 'content'] },
  ),
  fc.record({
    type: fc.constant('table' as const),
    ...base,
    rows: fc.array(fc.record({ cells: fc.array(cell, { maxLength: 3 }) }), { minLength: 1, maxLength: 3 }),
  }),
)

const section: fc.Arbitrary<Section> = fc.record({ present: fc.boolean(), content: fc.array(block, { maxLength: 5 }) })
const anySections = fc.tuple(...SECTION_IDS.map(() => section)).map(
  (all) => Object.fromEntries(SECTION_IDS.map((id, index) => [id, all[index]])) as Report['sections'],
)
const ids = SECTION_IDS.filter((id) => id !== 'lead') as Report['partOrder']
const anyOrder = fc.shuffledSubarray(ids, { minLength: 5, maxLength: 5 })

describe('the editor’s document', () => {
  it('gives back exactly the sections and the order it was made from', () => {
    fc.assert(
      fc.property(anySections, anyOrder, (report, order) => {
        const doc = Node.fromJSON(schema, reportToDoc(report, order))
        doc.check()
        expect(docToSections(doc)).toEqual(report)
        expect(docToPartOrder(doc)).toEqual(order)
      }),
      { numRuns: 300 },
    )
  })

  it('leaves out the keys that a plain paragraph does not have', () => {
    const doc = docOf(sections({ lead: [p('a', '导语')] }))
    expect(docToSections(doc).lead.content).toStrictEqual([
      { type: 'paragraph', blockId: 'a', audience: 'all', content: [{ type: 'text', text: '导语' }] },
    ])
  })

  it('makes sections that the report’s own schema takes', () => {
    const all = sections({ achievements: [h(1, 'a', '举措'), runIn(2, 'b', '统筹。', '召开', fig('meetings')), table('c', ['甲', '乙'])] })
    for (const made of Object.values(docToSections(docOf(all)))) expect(sectionSchema.parse(made)).toEqual(made)
  })

  it('drops empty texts, which the editor does not know', () => {
    const empty: Block = { type: 'paragraph', blockId: 'a', audience: 'all', content: [{ type: 'text', text: '' }] }
    expect(docToSections(docOf(sections({ lead: [empty] }))).lead.content[0]).toMatchObject({ content: [] })
  })
})
