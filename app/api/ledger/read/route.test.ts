import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { buildXlsx, textRows } from '@/lib/importers/testing/build-xlsx'
import { openServices } from '@/lib/server/services'
import { POST } from './route'

const folder = mkdtempSync(join(tmpdir(), 'ledger-api-'))
process.env.DATA_DIR = folder
process.env.DATABASE_URL = ''
process.env.PORT = ''
afterAll(async () => {
  await (await openServices()).store.close()
  rmSync(folder, { recursive: true, force: true })
})

async function send(content: Uint8Array, headers: Record<string, string> = {}) {
  const request = new Request('http://127.0.0.1:3000/api/ledger/read', {
    method: 'POST',
    headers: { host: '127.0.0.1:3000', 'content-type': 'application/octet-stream', ...headers },
    body: Buffer.from(content),
  })
  const response = await POST(request, { params: Promise.resolve(undefined) })
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> }
}

describe('POST /api/ledger/read', () => {
  it('answers the tables of a file', async () => {
    const { status, answer } = await send(buildXlsx({ sheets: [{ name: '台账', rows: textRows([['指标', '2025年']]) }] }))
    expect(status).toBe(200)
    expect(answer).toEqual({ tables: [{ name: '台账', hidden: false, rows: [['指标', '2025年']], notes: [], merged: [] }], messages: [] })
  })
  it.each<[string, Uint8Array, Record<string, string>, number, string]>([
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), {}, 422, 'oldFormat'],
    ['a file of more than 5 MB', new Uint8Array(5_000_001), {}, 413, 'tooLarge'],
    ['another type', new Uint8Array(1), { 'content-type': 'text/plain' }, 415, 'notJson'],
    ['another site', new Uint8Array(1), { origin: 'http://reports.example' }, 403, 'crossSite'],
  ])('refuses %s', async (_, content, headers, status, code) => {
    const refused = await send(content, headers)
    expect([refused.status, refused.answer.code]).toEqual([status, code])
    expect(refused.answer.message).toMatch(/。$/)
  })
})
