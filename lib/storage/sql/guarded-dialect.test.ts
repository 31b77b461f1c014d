import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { CompiledQuery, Kysely } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { BINDING_SAMPLES } from '../testing/binding-samples'
import { findPostgres, startTemporaryPostgres } from '../testing/temporary-postgres'
import { postgresDialect } from './open-postgres-store'

type Sample = keyof typeof BINDING_SAMPLES

const SAMPLES = Object.keys(BINDING_SAMPLES) as Sample[]
const child = fileURLToPath(new URL('../testing/bind-values.ts', import.meta.url))
const bindInChild = (way: 'raw' | 'guarded', types: Sample[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', child, way, ...types], { encoding: 'utf8' })

/** libsql binds every JavaScript number as a real; a column of integers makes it an integer again. */
const STORED: Partial<Record<Sample, { type: string; text: string | null }>> = {
  true: { type: 'real', text: '1.0' },
  false: { type: 'real', text: '0.0' },
  string: { type: 'text', text: '法治' },
  stringWithNul: { type: 'text', text: '前后' },
  stringWithLoneSurrogate: { type: 'text', text: '前后' },
  integer: { type: 'real', text: '42.0' },
  fraction: { type: 'real', text: '0.5' },
  bigint: { type: 'integer', text: '9007199254740993' },
  buffer: { type: 'blob', text: 'abc' },
  null: { type: 'null', text: null },
}

describe('a value bound to libsql', () => {
  it('ends the process if it is a boolean and goes by unguarded', () => {
    const { status, signal, stdout } = bindInChild('raw', ['string', 'true', 'null'])
    expect(stdout).toContain('"string"')
    expect(stdout).not.toContain('"null"')
    expect(signal ?? status).not.toBe(0)
  }, 60_000)

  it('leaves the process alive when guarded, and arrives whole or is refused, whatever its type', () => {
    const { status, stdout, stderr } = bindInChild('guarded', SAMPLES)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const outcomes = stdout.trim().split('\n').map((line) => JSON.parse(line) as object)
    expect(outcomes).toEqual(SAMPLES.map((sample) => ({ [sample]: STORED[sample] ?? { refused: 'TypeError' } })))
  }, 60_000)
})

const bin = findPostgres()
describe.skipIf(!bin)('a value bound to PostgreSQL', () => {
  it('arrives whole or is refused, as on libsql', async () => {
    const server = await startTemporaryPostgres(bin!)
    onTestFinished(server.stop)
    const db = new Kysely<never>({ dialect: postgresDialect(await server.makeDatabase()) })
    onTestFinished(() => db.destroy())
    for (const sample of SAMPLES) {
      const type = sample === 'buffer' ? 'bytea' : 'text'
      const query = db.executeQuery(CompiledQuery.raw(`select $1::${type} as bound`, [BINDING_SAMPLES[sample]]))
      const stored = STORED[sample]
      if (!stored) {
        await expect(query, sample).rejects.toThrow(TypeError)
        continue
      }
      const { bound } = (await query).rows[0] as { bound: unknown }
      expect(bound === null ? null : String(bound), sample).toBe(stored.text?.replace(/\.0$/, '') ?? null)
    }
  }, 60_000)
})
