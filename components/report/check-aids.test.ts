import { afterEach, expect, it, vi } from 'vitest'
import { SCHEMA_VERSION } from '@/lib/report/report'
import { buildReport } from '@/lib/report/testing/build-report'
import { CheckAidsLoader } from './check-aids'

afterEach(() => void vi.unstubAllGlobals())

const answerWith = (report: unknown) => {
  const ask = vi.fn(() => Promise.resolve(Response.json({ report })))
  vi.stubGlobal('fetch', ask)
  return ask
}

it('fetches the rules of the text and last year’s report once, and tells of each', async () => {
  const ask = answerWith(buildReport({ id: 'before', fields: { year: 2024 } }))
  const arrived = vi.fn()
  const loader = new CheckAidsLoader('r1', arrived)
  await Promise.all([loader.fetch(), loader.fetch()])
  await loader.fetch()
  expect(loader.aids.prose?.rules.some(({ code }) => code === 'N01')).toBe(true)
  expect(loader.aids.previousReport).toMatchObject({ id: 'before', schemaVersion: SCHEMA_VERSION })
  expect(arrived).toHaveBeenCalledTimes(2)
  expect(ask).toHaveBeenCalledTimes(1)
})

it('does without last year’s report where there is none', async () => {
  const ask = answerWith(null)
  const loader = new CheckAidsLoader('r2', () => undefined)
  await loader.fetch()
  await loader.fetch()
  expect(loader.aids.previousReport).toBeNull()
  expect(ask).toHaveBeenCalledTimes(1)
})

it('asks again after the server did not answer', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
  const loader = new CheckAidsLoader('r3', () => undefined)
  await loader.fetch()
  expect(loader.aids.previousReport).toBeNull()
  expect(loader.aids.prose).not.toBeNull()
  answerWith(buildReport({ id: 'before' }))
  await loader.fetch()
  expect(loader.aids.previousReport?.id).toBe('before')
})
