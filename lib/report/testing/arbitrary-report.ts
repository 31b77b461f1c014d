import fc from 'fast-check'
import { INDICATOR_KINDS, type Indicator } from '@/lib/template/indicator'
import { PART_IDS } from '@/lib/template/part'
import { cleanText } from '@/lib/text/clean-text'
import { approximationSchema } from '../figure'
import type { Block } from '../block'
import { DIRECTIONS, OPENNESS, URGENCIES } from '../fields'
import type { Inline } from '../inline'
import { REPORT_STATES, SCHEMA_VERSION, SECTION_IDS, type Report, type Section, type SectionId } from '../report'
import { settingsSchema, type ReportSettings } from '../settings'

// Test-only: random reports that the schema accepts, with words of the trade so that rules have something to meet.

const WORDS = [
  '依法行政', '第一责任人', '仍存在不足', '下一步', '现将有关情况报告如下：', '2025年，', '2026年', '案件', '成效', '有待加强',
  '。', '，', '：', '（一）', '一是', '二是', '“法治”', '无。', ' ', '\u00a0', '𠮷', '%', '1.5', 'A', '推进法治政府建设的主要举措和成效',
]
const words = (max: number) =>
  fc
    .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ unit: 'binary', maxLength: 6 }).map(cleanText)), { maxLength: max })
    .map((list) => list.join(''))
const day = fc.constantFrom('', '2025-11-30', '2026-02-03', '2028-01-01')

const INDICATORS: Indicator[] = [
  ...INDICATOR_KINDS.map((kind): Indicator => ({ id: `typed-${kind}`, name: `指标${kind}`, unit: kind === 'rate' ? '%' : '件', kind, area: '行政复议' })),
  {
    id: 'share', name: '占比', unit: '%', kind: 'rate', area: '行政复议',
    derivation: { operation: 'share', inputs: ['typed-count'], denominator: ['typed-amount'], decimals: 2 },
  },
  { id: 'growth', name: '同比', unit: '%', kind: 'rate', area: '行政复议', derivation: { operation: 'yearOnYear', inputs: ['typed-count'], decimals: 1 } },
]

const typed = fc.constantFrom('', '0', '5.90', '1,234', '29842', 'abc', '100')
const figures = fc.tuple(
  ...INDICATORS.map(({ id, derivation }) =>
    fc.record({
      figureId: fc.constant(id),
      indicatorId: fc.constant(id),
      value: derivation ? fc.constant('') : typed,
      previousValue: derivation ? fc.constant('') : typed,
      approximation: fc.constantFrom(null, ...approximationSchema.options),
      sourceOffice: fc.constant(''),
      note: fc.constant(''),
      previousFrom: fc.constantFrom('typed' as const, 'lastReport' as const),
      held: fc.constantFrom(null, { value: '7', previousValue: '', approximation: null }),
    }),
  ),
)

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 3, arbitrary: words(6).map((text): Inline => ({ type: 'text', text })) },
  fc.record({
    type: fc.constant('figureRef' as const),
    figureId: fc.constantFrom(...INDICATORS.map(({ id }) => id), 'deleted-figure'),
    show: fc.constantFrom('value' as const, 'previous' as const, 'change' as const),
    unit: fc.boolean(),
    decimals: fc.constantFrom(null, 0, 2),
    round: fc.constantFrom(null, '余' as const, '近' as const, '多' as const),
  }),
)
const content = fc.array(inline, { maxLength: 5 })
const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)
const numbering = fc.constantFrom({ numbering: 'auto' as const, mark: '' }, { numbering: 'literal' as const, mark: '三、' })
const audience = fc.constantFrom('all' as const, 'submission' as const)
const runIn = (list: Inline[]) => list.map((piece, index) => (index === 0 ? { ...piece, runInHead: true as const } : piece))

type Unnamed<B> = B extends Block ? Omit<B, 'blockId'> : never
const block: fc.Arbitrary<Unnamed<Block>> = fc.oneof(
  fc.record({ audience, level, numbering, content }).map(({ numbering: number, ...rest }) => ({ type: 'heading' as const, ...rest, ...number })),
  fc.record({ audience, content }).map((rest) => ({ type: 'paragraph' as const, ...rest })),
  fc
    .record({ audience, level, numbering, content })
    .map(({ numbering: number, ...rest }) => ({ type: 'paragraph' as const, ...rest, ...number, content: runIn(rest.content) })),
  fc.record({
    type: fc.constant('table' as const),
    audience,
    rows: fc.array(
      fc.record({ cells: fc.array(content.map((list) => ({ header: false, colspan: 1, rowspan: 1, content: list })), { maxLength: 3 }) }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
)

const section = (id: SectionId): fc.Arbitrary<Section> =>
  fc.record({
    present: id === 'lead' ? fc.constant(true) : fc.boolean(),
    content: fc.array(block, { maxLength: 5 }).map((list) => list.map((entry, index) => ({ ...entry, blockId: `${id}-${index}` }))),
  })

const attachment = (id: string) =>
  fc.record({
    attachmentId: fc.constant(id),
    title: words(4),
    content: fc.array(block, { maxLength: 3 }).map((list) => list.map((entry, index) => ({ ...entry, blockId: `${id}-${index}` }))),
  })

/** Every choice of every house setting. */
const settings = fc.record(
  Object.fromEntries(
    Object.entries(settingsSchema.shape).map(([name, schema]) => [
      name,
      'options' in schema ? fc.constantFrom(...schema.options) : fc.boolean(),
    ]),
  ),
) as unknown as fc.Arbitrary<ReportSettings>

/** Any report that the schema accepts: parts missing or mixed, references broken in every way, odd characters, tables. */
export function arbitraryReport(): fc.Arbitrary<Report> {
  return fc.record({
    schemaVersion: fc.constant(SCHEMA_VERSION),
    id: fc.constant('report-1'),
    officeId: fc.constant('office-1'),
    state: fc.constantFrom(...REPORT_STATES),
    template: fc.constant({ id: 'county-department', version: 1 }),
    partOrder: fc.shuffledSubarray([...PART_IDS], { minLength: PART_IDS.length }),
    fields: fc.record({
      issuers: fc.constantFrom([''], ['云岭县司法局'], ['中共云岭县委', '云岭县人民政府']),
      year: fc.constantFrom(2024, 2025),
      titleLines: fc.array(
        fc.constantFrom('', '云岭县司法局', '关于2025年度法治政府建设情况的报告', '2024年法治政府建设年度报告', '工 作 报 告'),
        { minLength: 1, maxLength: 3 },
      ),
      documentNumber: fc.constantFrom('', '云司〔2026〕3号', '云司[2026]3号', '云司（2026）第03号', '无'),
      copyNumber: fc.constantFrom('', '000012'),
      urgency: fc.constantFrom(...URGENCIES),
      signatories: fc.array(fc.constantFrom('周敬安', '林远', '欧阳致和', ''), { maxLength: 3 }),
      direction: fc.constantFrom(...DIRECTIONS),
      primaryRecipients: fc.constantFrom([], [''], ['云岭县人民政府']),
      copiedTo: fc.constantFrom([], [''], ['云岭县人大常委会办公室', '云岭县委全面依法治县委员会办公室']),
      issuerSignature: fc.constantFrom('', '云岭县司法局', ' \n '),
      sealed: fc.boolean(),
      issueDate: day,
      annotation: fc.constantFrom('', '此件公开发布', '（此件公开发布）'),
      printingOffice: fc.constantFrom('', '云岭县司法局办公室'),
      printDate: day,
      publishDate: day,
      indexNumber: fc.constantFrom('', 'YLSF-2026-0006'),
      openness: fc.constantFrom(...OPENNESS),
    }),
    indicators: fc.constant(INDICATORS),
    figures,
    sections: fc.record(Object.fromEntries(SECTION_IDS.map((id) => [id, section(id)])) as Record<SectionId, fc.Arbitrary<Section>>),
    attachments: fc.integer({ min: 0, max: 2 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => attachment(`attachment-${index}`)))),
    dismissals: fc.constant([]),
    explanations: fc.constant([]),
    settings,
  })
}
