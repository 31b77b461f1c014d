import { expect, it } from 'vitest'
import { bodySchemaOf, joinReport, splitReport } from './revision'
import { buildReport, p } from './testing/build-report'

const attachment = (attachmentId: string) => ({ attachmentId, title: '统计表', content: [{ ...p('正文。'), blockId: `${attachmentId}-1` }] })

it('saves each attachment as a target of its own and joins them in their order', () => {
  const report = buildReport({ attachments: [attachment('b'), attachment('a')] })
  const bodies = splitReport(report)
  expect(bodies.map(({ target }) => target)).toEqual(expect.arrayContaining(['attachment:a', 'attachment:b']))
  expect(joinReport(report, bodies.reverse())).toEqual(report)
  for (const { target, body } of bodies) expect(bodySchemaOf(target)?.parse(body)).toEqual(body)
})

it('leaves a deleted attachment out', () => {
  const report = buildReport({ attachments: [attachment('a')] })
  const bodies = splitReport(report).map((entry) => (entry.target === 'attachment:a' ? { ...entry, body: null } : entry))
  expect(joinReport(report, bodies)).toMatchObject({ attachments: [] })
  expect(bodySchemaOf('attachment:a')?.parse(null)).toBeNull()
})
