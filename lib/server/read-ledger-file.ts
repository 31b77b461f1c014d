import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Piscina from 'piscina'
import { projectRoot } from '@/lib/exporters/pdf/project-root'
import { ImportRefusal, type ImportRefusalCode } from '@/lib/importers/import-refusal'
import type { Workbook } from '@/lib/importers/xlsx/read-workbook'
import type { Actor } from '@/lib/auth/actor'
import { takeTurns } from './take-turns'

/** What the thread that read a file tells. */
export type LedgerAnswer = ({ ok: true } & Workbook) | { ok: false; code: ImportRefusalCode; message: string }

export interface ReadLedgerOptions {
  timeLimitMs?: number
  memoryMb?: number
  /** The bundled thread; by default that of `scripts/build-dist.mjs`. */
  workerFile?: string
}

const TIME_LIMIT_MS = 10_000
const MEMORY_MB = 256

// One file may take all the memory it is allowed.
const inTurn = takeTurns(1, 0)

/**
 * The tables of an .xlsx or .csv file, read in a thread of its own within 10 seconds and 256 MB. Nothing of it is kept.
 * Throws ImportRefusal.
 */
export async function readLedgerFile(_actor: Actor, bytes: Uint8Array, options: ReadLedgerOptions = {}): Promise<Workbook> {
  const answer = await inTurn(() => readInThread(bytes, options))
  if (!answer.ok) throw new ImportRefusal(answer.code, answer.message)
  return { tables: answer.tables, messages: answer.messages }
}

function builtWorker(): string {
  const file = join(projectRoot(), 'dist/ledger-worker.mjs')
  if (existsSync(file)) return file
  throw new Error(`${file} is missing: run node scripts/build-dist.mjs`)
}

async function readInThread(bytes: Uint8Array, options: ReadLedgerOptions): Promise<LedgerAnswer> {
  const { timeLimitMs = TIME_LIMIT_MS, memoryMb = MEMORY_MB, workerFile = builtWorker() } = options
  const thread = new Piscina({
    filename: workerFile,
    minThreads: 1,
    maxThreads: 1,
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  })
  const limit = AbortSignal.timeout(timeLimitMs)
  // A thread that cannot start tells only the pool, which would start one after the other. Later errors add nothing.
  const broken = new Promise<never>((_, reject) => thread.on('error', reject))
  try {
    return (await Promise.race([thread.run(bytes, { signal: limit }), broken])) as LedgerAnswer
  } catch (error) {
    if (limit.aborted) {
      const seconds = Math.ceil(timeLimitMs / 1000)
      throw new ImportRefusal('tooSlow', `读取超过 ${seconds} 秒，已停止，没有读入。请只留下要导入的工作表，另存后再试。`)
    }
    if ((error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY') {
      throw new ImportRefusal('tooLarge', '文件内容过多，没有读入。请只留下要导入的工作表，另存后再试。')
    }
    throw error
  } finally {
    void thread.destroy()
  }
}
