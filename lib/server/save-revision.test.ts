import { describe, expect, test } from 'vitest'
import { LOCAL_ACTOR } from '@/lib/auth/actor'
import { binReport } from './bin-report'
import { openReport } from './open-report'
import { saveRevision } from './save-revision'
import { newTestReport, sectionOf, testServices } from './testing/test-services'
import { emptyFigure } from '@/lib/report/figure'
import { splitReport, type Rest } from '@/lib/report/revision'

const services = testServices()
const reportId = await newTestReport(services)
const save = (target: string, baseRevision: number, body: unknown, id = reportId) =>
  saveRevision(LOCAL_ACTOR, services, id, { target, baseRevision, body })

test('a save is there when the report is opened again', async () => {
  expect(await save('section:plan', 1, sectionOf('明年工作从严从实。'))).toEqual({ revision: 2 })
  const { report, revisions } = await openReport(LOCAL_ACTOR, services, reportId)
  expect(report.sections.plan).toEqual(sectionOf('明年工作从严从实。'))
  expect(revisions['section:plan']).toBe(2)
})

test('a stale save is answered with both versions and overwrites nothing', async () => {
  await save('section:lead', 1, sectionOf('甲'))
  await expect(save('section:lead', 1, sectionOf('乙'))).rejects.toMatchObject({
    code: 'stale',
    details: { mine: { baseRevision: 1, body: sectionOf('乙') }, theirs: { revision: 2, body: sectionOf('甲') } },
  })
  expect((await openReport(LOCAL_ACTOR, services, reportId)).report.sections.lead).toEqual(sectionOf('甲'))
})

test('a new figure is saved on revision 0 and deleted with null', async () => {
  const figure = { ...emptyFigure('own'), value: '3' }
  const figures = async () => (await openReport(LOCAL_ACTOR, services, reportId)).report.figures.map(({ figureId }) => figureId)
  expect(await save('figure:own', 0, figure)).toEqual({ revision: 1 })
  expect(await figures()).toContain('own')
  await save('figure:own', 1, null)
  expect(await figures()).not.toContain('own')
  await expect(save('figure:other', 0, figure)).rejects.toMatchObject({ code: 'invalidInput' })
})

test.each([
  ['an unknown target', 'section:preface', sectionOf('')],
  ['a target with a strange id', 'figure:../x', null],
  ['a body of another shape', 'section:plan', { present: 'yes' }],
  ['a body with more than its shape', 'section:plan', { ...sectionOf(''), html: '<b>' }],
  ['a deleted section', 'section:plan', null],
])('%s is refused in Chinese', async (_, target, body) => {
  await expect(save(target, 2, body)).rejects.toMatchObject({ code: 'invalidInput', message: expect.stringMatching(/^[^a-z]*没有[^a-z]*$/i) })
})

test('a report that is missing, or in the bin, takes no save', async () => {
  await expect(save('section:plan', 1, sectionOf(''), 'unknown')).rejects.toMatchObject({ code: 'notFound' })
  const binned = await newTestReport(services)
  await binReport(LOCAL_ACTOR, services, binned)
  await expect(save('section:plan', 1, sectionOf(''), binned)).rejects.toMatchObject({ code: 'binned' })
})

test.each([
  ['indicator', 1000, (id: string) => ({ id, name: `指标${id}`, unit: '件', kind: 'count', area: '其他工作' })],
  ['figure', 1000, (id: string) => emptyFigure(id)],
  ['attachment', 50, (attachmentId: string) => ({ attachmentId, title: '名册', content: [] })],
  ['dismissal', 1000, (dismissalId: string) => ({ dismissalId, code: 'N01', quote: '', reason: '已核实' })],
  ['explanation', 1000, (explanationId: string) => ({ explanationId, indicator: '收案数', text: '按收到数' })],
] as const)('of %s rows one past %d is refused, and the report still opens', async (kind, most, row) => {
  const id = await newTestReport(services)
  const count = async () => (await openReport(LOCAL_ACTOR, services, id)).report[`${kind}s`].length
  for (let next = await count(); next < most; next++) await save(`${kind}:n${next}`, 0, row(`n${next}`), id)
  await expect(save(`${kind}:more`, 0, row('more'), id)).rejects.toMatchObject({
    code: 'tooLarge',
    message: expect.stringContaining(`最多 ${most} `),
  })
  expect(await count()).toBe(most)
  const last = `n${most - 1}`
  expect(await save(`${kind}:${last}`, 1, row(last), id)).toEqual({ revision: 2 })
  await save(`${kind}:${last}`, 2, null, id)
  expect(await save(`${kind}:more`, 0, row('more'), id)).toEqual({ revision: 1 })
  expect(await count()).toBe(most)
})

test('a figure changed for another state than the report is in is refused, with the state it is in', async () => {
  const id = await newTestReport(services)
  const { report } = await openReport(LOCAL_ACTOR, services, id)
  const rest = splitReport(report).find(({ target }) => target === 'rest')!.body as Rest
  await save('rest', 1, { ...rest, state: 'underReview' }, id)
  const figure = { ...report.figures[0]!, value: '3' }
  const change = { target: `figure:${figure.figureId}`, baseRevision: 1, body: figure }
  const saveIn = (state: Rest['state']) => saveRevision(LOCAL_ACTOR, services, id, { ...change, state })
  await expect(saveIn('drafting')).rejects.toMatchObject({ code: 'moved', details: { state: 'underReview' } })
  expect((await openReport(LOCAL_ACTOR, services, id)).report.figures).toEqual(report.figures)
  expect(await saveIn('underReview')).toEqual({ revision: 2 })
})

describe('a signed report', () => {
  const signed = async (state = 'signed') => {
    const id = await newTestReport(services)
    const rest = splitReport((await openReport(LOCAL_ACTOR, services, id)).report).find(({ target }) => target === 'rest')!.body as Rest
    await save('rest', 1, { ...rest, state }, id)
    return { id, rest: { ...rest, state } }
  }

  test.each(['signed', 'published'])('takes no text, figure, indicator or attachment while %s, and answers with what stands', async (state) => {
    const { id } = await signed(state)
    const before = await openReport(LOCAL_ACTOR, services, id)
    await expect(save('section:plan', 1, sectionOf('签发后写的'), id)).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining('退回起草'),
      details: { theirs: { revision: 1, body: before.report.sections.plan } },
    })
    const indicator = before.report.indicators[0]!
    await expect(save(`indicator:${indicator.id}`, 1, { ...indicator, unit: '份' }, id)).rejects.toMatchObject({ code: 'locked' })
    await expect(save(`figure:${indicator.id}`, 1, { ...emptyFigure(indicator.id), value: '3' }, id)).rejects.toMatchObject({ code: 'locked' })
    await expect(save(`figure:${indicator.id}`, 1, null, id)).rejects.toMatchObject({ code: 'locked' })
    await expect(save('attachment:x', 0, { attachmentId: 'x', title: '名册', content: [] }, id)).rejects.toMatchObject({ code: 'locked' })
    expect(await openReport(LOCAL_ACTOR, services, id)).toEqual(before)
  })

  test('still takes the fields, findings kept as they are, explanations and layout', async () => {
    const { id, rest } = await signed()
    const { fields } = (await openReport(LOCAL_ACTOR, services, id)).report
    expect(await save('fields', 1, { ...fields, documentNumber: '云司〔2026〕3号' }, id)).toEqual({ revision: 2 })
    await save('dismissal:k', 0, { dismissalId: 'k', code: 'T01', quote: '', reason: '' }, id)
    await save('explanation:k', 0, { explanationId: 'k', indicator: '新收', text: '' }, id)
    expect(await save('rest', 2, { ...rest, settings: { ...rest.settings, letterhead: true } }, id)).toEqual({ revision: 3 })
  })

  test('keeps its order, until it is taken back', async () => {
    const { id, rest } = await signed()
    const moved = { ...rest, partOrder: [...rest.partOrder].reverse() }
    await expect(save('rest', 2, moved, id)).rejects.toMatchObject({ code: 'locked', details: { theirs: { revision: 2 } } })
    expect(await save('rest', 2, { ...moved, state: 'drafting' }, id)).toEqual({ revision: 3 })
    expect(await save('section:plan', 1, sectionOf('退回后写的'), id)).toEqual({ revision: 2 })
  })
})

test('a refused body is named as the page names it', async () => {
  const paragraph = sectionOf('甲').content[0]!
  const section = { present: true, content: [paragraph, { ...paragraph, content: [{ type: 'text', text: 3 }] }] }
  await expect(save('section:lead', 1, section)).rejects.toMatchObject({
    message: '导语第 2 段的文字不符合要求，这次没有保存。请撤销最近的修改，或刷新页面后再试。',
  })
  await expect(save('figure:received', 1, { ...emptyFigure('received'), value: 3 })).rejects.toMatchObject({
    message: expect.stringMatching(/^第 1 项数据的本年数不符合要求/),
  })
})
