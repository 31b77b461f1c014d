/**
 * Run as a process of its own, since what it tries may end the process: binds the samples of the named types to a
 * scratch database, raw or through the guarded dialect, and prints what became of each as a line of JSON.
 */
import { CompiledQuery, Kysely } from 'kysely'
import Libsql from 'libsql'
import { libsqlDialect } from '../sql/open-libsql-store'
import { BINDING_SAMPLES } from './binding-samples'

const QUERY = 'select typeof(bound) as type, cast(bound as text) as text from (select ? as bound)'
const [way, ...types] = process.argv.slice(2)
const raw = new Libsql(':memory:')
const guarded = new Kysely<never>({ dialect: libsqlDialect(':memory:') })

for (const type of types) {
  const value = BINDING_SAMPLES[type as keyof typeof BINDING_SAMPLES]
  const row = way === 'raw' ? async () => raw.prepare(QUERY).all([value])[0] : async () => (await guarded.executeQuery(CompiledQuery.raw(QUERY, [value]))).rows[0]
  const outcome = await row().catch((error: Error) => ({ refused: error.name }))
  console.log(JSON.stringify({ [type]: outcome }))
}
