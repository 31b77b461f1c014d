import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openServices } from '@/lib/server/services'
import * as unknown from './[...unknown]/route'
import * as office from './office/route'
import * as reports from './reports/route'
import * as report from './reports/[id]/route'
import * as exportsOf from './reports/[id]/exports/route'
import * as lastYear from './reports/[id]/last-year/route'
import * as restore from './reports/[id]/restore/route'
import * as revisions from './reports/[id]/revisions/route'
import * as revision from './reports/[id]/revisions/[revision]/route'
import * as versions from './reports/[id]/versions/route'
import * as version from './reports/[id]/versions/[versionId]/route'
import * as restoreVersion from './reports/[id]/versions/[versionId]/restore/route'
import * as sample from './sample/route'
import * as preview from './reports/[id]/preview/route'
import * as previewPage from './previews/[hash]/route'

const folder = mkdtempSync(join(tmpdir(), 'annual-report-'))
process.env.DATA_DIR = folder
process.env.DATABASE_URL = ''
process.env.PORT = ''
afterAll(async () => {
  await (await openServices()).store.close()
  rmSync(folder, { recursive: true, force: true })
})

type Handler<P> = (request: Request, context: { params: Promise<P> }) => Promise<Response>

/** What a page would get: status and JSON. */
async function call<P>(handler: Handler<P>, params: P, { method = 'GET', query = '', body }: { method?: string; query?: string; body?: unknown } = {}) {
  const request = new Request(`http://127.0.0.1:3000/api${query}`, {
    method,
    headers: { host: '127.0.0.1:3000', ...(body !== undefined && { 'content-type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const response = await handler(request, { params: Promise.resolve(params) })
  expect(response.headers.get('cache-control')).toBe('no-store')
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  return { status: response.status, headers: response.headers, answer: isJson ? await response.json() : await response.text() }
}

const NEW = { templateId: 'department', year: 2025, issuers: ['云岭县司法局'] }
async function newReport(): Promise<{ id: string }> {
  const { answer } = await call(reports.POST, {}, { method: 'POST', body: NEW })
  return { id: answer.id }
}
const LEAD = { present: true, content: [{ type: 'paragraph', blockId: 'b1', audience: 'all', content: [{ type: 'text', text: '报告如下：' }] }] }

describe('the HTTP interface', () => {
  it('creates, opens and lists a report', async () => {
    const created = await call(reports.POST, {}, { method: 'POST', body: NEW })
    expect(created.status).toBe(201)
    const opened = await call(report.GET, { id: created.answer.id })
    expect(opened.status).toBe(200)
    expect(opened.answer.report.fields.issuers).toEqual(['云岭县司法局'])
    expect(opened.answer.revisions['section:lead']).toBe(1)
    const listed = await call(reports.GET, {})
    expect(listed.answer.reports).toMatchObject([{ id: created.answer.id, year: 2025 }])
  })

  it('saves, and answers a stale save with both versions', async () => {
    const params = await newReport()
    const save = (body: unknown) => call(revisions.POST, params, { method: 'POST', body: { target: 'section:lead', baseRevision: 1, body } })
    expect(await save(LEAD)).toMatchObject({ status: 200, answer: { revision: 2 } })
    const other = { ...LEAD, content: [] }
    expect(await save(other)).toMatchObject({
      status: 409,
      answer: { code: 'stale', mine: { baseRevision: 1, body: other }, theirs: { revision: 2, body: LEAD } },
    })
    const history = await call(revisions.GET, params, { query: '?target=section:lead' })
    expect(history.answer.revisions.map((entry: { revision: number }) => entry.revision)).toEqual([2, 1])
    const earlier = await call(revision.GET, { ...params, revision: '2' }, { query: '?target=section:lead' })
    expect(earlier.answer.body).toEqual(LEAD)
  })

  it('finds last year’s report of the same issuers', async () => {
    const own = { ...NEW, issuers: ['云岭县林业局'] }
    const { answer } = await call(reports.POST, {}, { method: 'POST', body: own })
    expect(await call(lastYear.GET, { id: answer.id })).toMatchObject({ status: 200, answer: { report: null } })
    const before = await call(reports.POST, {}, { method: 'POST', body: { ...own, year: 2024 } })
    expect((await call(lastYear.GET, { id: answer.id })).answer.report.id).toBe(before.answer.id)
    expect(await call(lastYear.GET, { id: 'unknown' })).toMatchObject({ status: 404, answer: { code: 'notFound' } })
  })

  it('keeps a named version and brings it back', async () => {
    const params = await newReport()
    const named = await call(versions.POST, params, { method: 'POST', body: { kind: 'named', name: '初稿' } })
    expect(named.status).toBe(201)
    await call(revisions.POST, params, { method: 'POST', body: { target: 'section:lead', baseRevision: 1, body: LEAD } })
    const place = { ...params, versionId: named.answer.id as string }
    const seen = await call(version.GET, place)
    const restored = await call(restoreVersion.POST, place, { method: 'POST' })
    expect(restored.answer.report).toEqual(seen.answer.report)
    expect((await call(versions.GET, params)).answer.versions).toMatchObject([{ kind: 'beforeRestore' }, { kind: 'named', name: '初稿' }])
  })

  it('moves a report to the bin and back', async () => {
    const params = await newReport()
    expect((await call(report.DELETE, params, { method: 'DELETE' })).status).toBe(204)
    expect(await call(report.GET, params)).toMatchObject({ status: 410, answer: { code: 'binned' } })
    expect((await call(reports.GET, {}, { query: '?binned' })).answer.reports).toMatchObject([{ id: params.id }])
    expect((await call(restore.POST, params, { method: 'POST' })).status).toBe(204)
    expect((await call(report.GET, params)).status).toBe(200)
  })

  it('gives a file with its Chinese name', async () => {
    const created = await call(sample.POST, {}, { method: 'POST' })
    expect(created.status).toBe(201)
    const file = await call(exportsOf.POST, { id: created.answer.id }, { method: 'POST', body: { format: 'txt', copy: 'published' } })
    expect(file.status).toBe(200)
    expect(file.answer).toContain('云岭县')
    const disposition = file.headers.get('content-disposition') ?? ''
    expect(decodeURIComponent(disposition)).toMatch(/^attachment; filename="report\.txt"; filename\*=UTF-8''云岭县司法局.*（公开稿）\.txt$/)
  })

  it('keeps the settings of the office', async () => {
    expect((await call(office.GET, {})).answer).toEqual({ issuers: [] })
    await call(office.PUT, {}, { method: 'PUT', body: { issuers: ['云岭县司法局'] } })
    expect((await call(office.GET, {})).answer).toEqual({ issuers: ['云岭县司法局'] })
  })

  it('gives a page of a preview by its hash, to be kept for good', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'
    await (await openServices()).previews.keep([{ hash: 'hash-1', svg }])
    const request = new Request('http://127.0.0.1:3000/api/previews/hash-1', { headers: { host: '127.0.0.1:3000' } })
    const found = await previewPage.GET(request, { params: Promise.resolve({ hash: 'hash-1' }) })
    expect(await found.text()).toBe(svg)
    expect(found.headers.get('content-type')).toBe('image/svg+xml')
    expect(found.headers.get('cache-control')).toBe('private, max-age=31536000, immutable, no-transform')
    expect((await call(previewPage.GET, { hash: 'hash-2' })).status).toBe(404)
  })

  it('previews no other report than the one it is asked for', async () => {
    const [one, other] = [await newReport(), await newReport()]
    const { answer } = await call(report.GET, one)
    const refused = await call(preview.POST, other, { method: 'POST', body: { report: answer.report } })
    expect([refused.status, refused.answer.code]).toEqual([400, 'invalidInput'])
  })

  it('answers to no other name and to no page of another site', async () => {
    const { GET, POST } = reports
    const asked = (handler: typeof GET, method: string, headers: Record<string, string>) =>
      handler(new Request('http://127.0.0.1:3000/api/reports', { method, headers }), { params: Promise.resolve(undefined) })
    const rebound = await asked(GET, 'GET', { host: 'reports.example:3000' })
    expect([rebound.status, rebound.headers.get('x-content-type-options')]).toEqual([421, 'nosniff'])
    expect((await asked(POST, 'POST', { host: '127.0.0.1:3000', origin: 'http://reports.example' })).status).toBe(403)
  })

  it('guards an address that does not exist like the rest', async () => {
    const asked = (host: string) => unknown.GET(new Request(`http://${host}/api/nothing`, { headers: { host } }))
    expect((await asked('127.0.0.1:3000')).status).toBe(404)
    expect((await asked('reports.example:3000')).status).toBe(421)
  })

  it.each([
    ['an unknown template', () => call(reports.POST, {}, { method: 'POST', body: { ...NEW, templateId: 'village' } }), 400, 'unknownTemplate'],
    ['a year that is none', () => call(reports.POST, {}, { method: 'POST', body: { ...NEW, year: 99 } }), 400, 'invalidInput'],
    ['an unknown report', () => call(report.GET, { id: 'unknown' }), 404, 'notFound'],
    ['a strange id', () => call(report.GET, { id: '../etc' }), 404, 'notFound'],
    ['an unknown format', () => call(exportsOf.POST, { id: 'x' }, { method: 'POST', body: { format: 'wps' } }), 400, 'invalidInput'],
    ['an unknown target', () => call(revisions.GET, { id: 'x' }, { query: '?target=nothing' }), 400, 'invalidInput'],
  ])('answers %s in Chinese', async (_, asking, status, code) => {
    const { status: answered, answer } = await asking()
    expect(answered).toBe(status)
    expect(answer).toEqual({ code, message: expect.stringMatching(/[一-鿿].*。$/) })
  })
})
