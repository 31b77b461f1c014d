import { expect, it } from 'vitest'
import { emptyFigure } from './figure'
import { splitReport } from './revision'
import { buildReport } from './testing/build-report'
import { upgradeBody } from './upgrade-body'

const bodies = new Map(splitReport(buildReport()).map(({ target, body }) => [target, body as Record<string, unknown>]))
const without = (body: Record<string, unknown>, ...names: string[]) =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)))

it('brings fields and the rest of schema 1 to the present shape', () => {
  const fields = without(bodies.get('fields')!, 'copyNumber', 'urgency', 'annotation', 'sealed')
  expect(upgradeBody('fields', fields)).toEqual(bodies.get('fields'))
  const rest = { ...without(bodies.get('rest')!, 'attachmentOrder'), attachments: [], settings: { letterhead: false } }
  expect(upgradeBody('rest', rest)).toEqual(bodies.get('rest'))
})

it('brings a figure of schema 2 to the present shape', () => {
  const { previousFrom, held, ...old } = emptyFigure('reviewed')
  expect(upgradeBody('figure:reviewed', old)).toEqual({ ...old, previousFrom, held })
})

it('leaves what fits as it is, and what fits nothing too', () => {
  for (const [target, body] of bodies) expect(upgradeBody(target, body)).toBe(body)
  expect(upgradeBody('figure:a', null)).toBeNull()
  expect(upgradeBody('fields', { title: '甲' })).toEqual({ title: '甲' })
})
