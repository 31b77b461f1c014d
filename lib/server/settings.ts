import { z } from 'zod'
import { PreflightError } from './preflight-error'

const settingsSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
})

const EXPECTED: Readonly<Record<string, string>> = {
  PORT: '应为 1 至 65535 的整数',
  DATABASE_URL: '应为 postgres:// 开头的数据库地址',
}

/** What the environment settles about this server. */
export interface Settings {
  host: string
  port: number
  /** Where the embedded database lives; unused with a PostgreSQL server. */
  dataDir: string
  databaseUrl: string | null
}

/** Reads the environment; an empty variable counts as not set. Throws PreflightError. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = settingsSchema.safeParse(set)
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0])
    // The address of a database may hold a password.
    const value = name === 'DATABASE_URL' ? '' : `，现为“${set[name]}”`
    throw new PreflightError(`环境变量 ${name} ${EXPECTED[name] ?? '不符合要求'}${value}。请改正后重新启动。`)
  }
  const { HOST, PORT, DATA_DIR, DATABASE_URL } = parsed.data
  return { host: HOST, port: PORT, dataDir: DATA_DIR, databaseUrl: DATABASE_URL ?? null }
}
