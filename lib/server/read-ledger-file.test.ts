import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { LOCAL_ACTOR } from '@/lib/auth/actor'
import { buildXlsx, textRows } from '@/lib/importers/testing/build-xlsx'
import { readLedgerFile } from './read-ledger-file'

const folder = mkdtempSync(join(tmpdir(), 'ledger-worker-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A thread that does this instead of reading. */
function worker(name: string, code: string): string {
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, code)
  return file
}
const file = buildXlsx({ sheets: [{ name: '台账', rows: textRows([['指标', '2025年']]) }] })

describe('a ledger file', () => {
  it('is read in a thread of its own', async () => {
    const { tables, messages } = await readLedgerFile(LOCAL_ACTOR, file)
    expect(tables.map(({ rows }) => rows)).toEqual([[['指标', '2025年']]])
    expect(messages).toEqual([])
  })
  it('that is none is refused with the reason', async () => {
    await expect(readLedgerFile(LOCAL_ACTOR, new Uint8Array(0))).rejects.toMatchObject({ name: 'ImportRefusal', code: 'broken' })
  })
  it('that takes too long is stopped', async () => {
    const workerFile = worker('slow', 'export default () => { for (;;); }')
    await expect(readLedgerFile(LOCAL_ACTOR, file, { workerFile, timeLimitMs: 400 })).rejects.toMatchObject({ code: 'tooSlow' })
  })
  it('that takes too much memory is stopped, and the server goes on', async () => {
    const workerFile = worker('greedy', 'const all = []; export default () => { for (;;) all.push(Array.from({ length: 1e5 }, (_, i) => ({ i }))) }')
    await expect(readLedgerFile(LOCAL_ACTOR, file, { workerFile, memoryMb: 16 })).rejects.toMatchObject({ code: 'tooLarge' })
  })
  it.each([
    ['ends without a word', 'export default () => process.exit()', /exit/i],
    ['breaks', 'export default () => { throw new Error("torn") }', /torn/],
    ['cannot start', 'throw new Error("no start")', /no start/],
  ])('whose thread %s is an error, not a wait', async (name, code, words) => {
    await expect(readLedgerFile(LOCAL_ACTOR, file, { workerFile: worker(name, code), timeLimitMs: 5000 })).rejects.toThrow(words)
  })
})
