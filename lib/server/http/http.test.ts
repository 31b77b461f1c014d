import { beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { StorageError } from '@/lib/storage/storage-error'
import { ServerError } from '../server-error'
import { errorResponse } from './error-response'
import { isOwnHost } from './is-own-host'
import { readJson } from './read-json'
import { refuseCrossSite } from './refuse-cross-site'
import { contentSecurityPolicy } from './security-headers'

const ADDRESS = 'http://127.0.0.1:3000/api/reports'
const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  new Request(ADDRESS, { method: 'POST', body, headers })

describe('the host of a request', () => {
  it.each(['localhost:3000', 'LOCALHOST:3000', '127.0.0.1:3000', '127.0.0.53:3000', '[::1]:3000'])('%s is this server', (host) => {
    expect(isOwnHost(host, 3000)).toBe(true)
  })
  it.each([null, '', 'localhost', '127.0.0.1:3001', 'reports.example:3000', 'localhost.example:3000', '127.0.0.1:3000.example', '127.0.0.1.example:3000', '[::2]:3000'])(
    '%s is not',
    (host) => expect(isOwnHost(host, 3000)).toBe(false),
  )
  it('names no port where it is the usual one', () => expect(isOwnHost('localhost', 80)).toBe(true))
})

describe('a change asked for by a page', () => {
  const asked = (headers: Record<string, string>, method = 'POST') => () => refuseCrossSite(new Request(ADDRESS, { method, headers: { host: '127.0.0.1:3000', ...headers } }))

  it('is taken from a page of this server and from a program that is no browser', () => {
    expect(asked({ origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' })).not.toThrow()
    expect(asked({})).not.toThrow()
  })
  it.each<Record<string, string>>([
    { origin: 'http://reports.example' },
    { origin: 'http://127.0.0.1:4000' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:3000' },
  ])('is refused from %j', (headers) => {
    expect(asked(headers)).toThrow(ServerError)
    expect(asked(headers, 'DELETE')).toThrow(ServerError)
    expect(asked(headers, 'GET')).not.toThrow()
  })
})

describe('the body of a request', () => {
  const schema = z.strictObject({ value: z.unknown() })

  it('is read by its schema', async () => {
    expect(await readJson(post('{"value":["[{\\"",1]}'), schema)).toEqual({ value: ['[{"', 1] })
  })
  it.each([
    ['of another type', post('{"value":1}', { 'content-type': 'text/plain' }), 'notJson'],
    ['without a type', post('', {}), 'notJson'],
    ['that is no JSON', post('{"value":'), 'invalidInput'],
    ['that is empty', post(''), 'invalidInput'],
    ['of another shape', post('{"value":1,"more":2}'), 'invalidInput'],
    ['that is too deep', post(`{"value":${'['.repeat(100_000)}${']'.repeat(100_000)}}`), 'tooLarge'],
    ['that is too large', post(`{"value":"${'法'.repeat(700_000)}"}`), 'tooLarge'],
  ])('%s is refused', async (_, request, code) => {
    await expect(readJson(request, schema)).rejects.toMatchObject({ code })
  })
  it('that is too large is refused before it is read to its end', async () => {
    let pulled = 0
    const endless = new ReadableStream({ pull: (controller) => pulled++ < 1000 ? controller.enqueue(new Uint8Array(100_000).fill(32)) : controller.close() })
    const init = { method: 'POST', body: endless, duplex: 'half', headers: { 'content-type': 'application/json' } }
    await expect(readJson(new Request(ADDRESS, init as RequestInit), schema)).rejects.toMatchObject({ code: 'tooLarge' })
    expect(pulled).toBeLessThan(30)
  })
})

describe('the answer to a failure', () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  beforeEach(() => log.mockClear())

  it('carries code, message and what belongs to it', async () => {
    const response = errorResponse(new ServerError('stale', '已有新的保存。', { theirs: { revision: 2 } }))
    expect(response.status).toBe(409)
    expect(await response.json()).toEqual({ code: 'stale', message: '已有新的保存。', theirs: { revision: 2 } })
  })
  it('says that a full disk took nothing', async () => {
    const response = errorResponse(new StorageError('diskFull', '磁盘已满'))
    expect([response.status, await response.json()]).toEqual([507, { code: 'diskFull', message: '磁盘已满' }])
  })
  it('is the same when the store was opened by another bundle, with a class of its own', async () => {
    vi.resetModules()
    const other = await import('@/lib/storage/storage-error')
    expect(other.StorageError).not.toBe(StorageError)
    expect(errorResponse(new other.StorageError('diskFull', '磁盘已满')).status).toBe(507)
  })
  it('never shows what nobody foresaw, but logs it', async () => {
    const response = errorResponse(new Error('password=secret'))
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    expect(log).toHaveBeenCalledWith(expect.stringContaining('secret'))
  })
})

it('the policy of a page runs scripts by nonce only, eval in development only', () => {
  const scripts = (development: boolean) => contentSecurityPolicy('abc', development).split('; ').find((line) => line.startsWith('script-src'))
  expect(scripts(false)).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'")
  expect(scripts(true)).toContain("'unsafe-eval'")
})
