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

/** Workers for one purpose, each started when first needed. */
export class TypstPool {
  readonly #workers: Piscina
  #unanswered = 0
  /** Aborted, and replaced, when a worker cannot start. */
  #start = new AbortController()

  constructor(purpose: TypstPurpose, workerFile: string) {
    this.#workers = new Piscina({
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
    // Each task tells its own failure. What comes here is a worker that ended before it took one, or the answer of one
    // that was stopped for being too slow.
    this.#workers.on('error', (error) => {
      if (error.message.startsWith('Unexpected message') || this.#workers.threads.length > 0) return
      this.#start.abort(error)
      this.#start = new AbortController()
    })
  }

  /**
   * Has a worker do its main task, or the one named. Rejects with ExportError (notBuilt) at once when no worker can be
   * started, with AbortError when `signal` is aborted, which stops the worker, and with what the task throws.
   */
  async run<T>(task: unknown, { name, signal }: { name?: 'warm'; signal?: AbortSignal } = {}): Promise<T> {
    const start = this.#start.signal
    this.#unanswered++
    try {
      return (await this.#workers.run(task, { name, signal: signal ? AbortSignal.any([signal, start]) : start })) as T
    } catch (error) {
      if (!start.aborted) throw error
      const message = '没有排版：排版组件不能启动。请在程序文件夹中运行 npm ci，再重新启动程序；仍然如此，请把这条信息交给管理员。'
      throw new ExportError('notBuilt', message, { cause: start.reason })
    } finally {
      this.#unanswered--
      // The pool starts nobody for those who waited behind a task that was stopped together with its worker.
      if (this.#unanswered > 0 && this.#workers.threads.length === 0) this.#workers.run(null, { name: 'wake' }).catch(() => undefined)
    }
  }
}

const pools = new Map<string, TypstPool>()

/** The workers for a purpose. By default the bundled worker; throws ExportError (notBuilt). */
export function typstPool(purpose: TypstPurpose, workerFile = builtWorker()): TypstPool {
  const key = `${purpose} ${workerFile}`
  const pool = pools.get(key) ?? new TypstPool(purpose, workerFile)
  pools.set(key, pool)
  return pool
}

function builtWorker(): string {
  const file = join(projectRoot(), 'dist/typst-worker.mjs')
  if (existsSync(file)) return file
  throw new ExportError('notBuilt', '没有排版：排版组件尚未构建。请在程序文件夹中运行 node scripts/build-dist.mjs 后再试。')
}
