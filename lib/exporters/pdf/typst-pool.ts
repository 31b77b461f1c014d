import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import Piscina from 'piscina'
import { ExportError } from '../export-error'
import { projectRoot } from './project-root'

/** A pool of its own for each, named like its task: a preview never waits behind exports. */
export type TypstPurpose = 'pdf' | 'preview'

/** A warm worker answers in a tenth of the time; it goes when nobody needs it for so long. */
const IDLE_MS = 5 * 60_000

const pools = new Map<string, Piscina>()

/** The workers for a purpose, started when first needed. By default the bundled worker; throws ExportError (notBuilt). */
export function typstPool(purpose: TypstPurpose, workerFile = builtWorker()): Piscina {
  const key = `${purpose} ${workerFile}`
  const known = pools.get(key)
  if (known) return known
  const pool = new Piscina({
    filename: workerFile,
    name: purpose,
    minThreads: 0,
    maxThreads: purpose === 'preview' ? 1 : Math.max(1, Math.min(4, availableParallelism() - 1)),
    idleTimeout: IDLE_MS,
    // The worker is bundled: it needs no loader of the program that starts it.
    execArgv: [],
    // Compiled documents are freed by finalizers: the worker must return to its event loop and collect often.
    atomics: 'disabled',
    // Cutting a preview into pages makes far more garbage than a PDF does.
    resourceLimits: { maxYoungGenerationSizeMb: purpose === 'preview' ? 16 : 2 },
  })
  // Each task tells its own failure; what comes here is the answer of a worker that was stopped for being too slow.
  pool.on('error', () => undefined)
  pools.set(key, pool)
  return pool
}

function builtWorker(): string {
  const file = join(projectRoot(), 'dist/typst-worker.mjs')
  if (existsSync(file)) return file
  throw new ExportError('notBuilt', '没有排版：排版组件尚未构建。请在程序文件夹中运行 node scripts/build-dist.mjs 后再试。')
}
