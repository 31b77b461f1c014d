import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import Piscina from 'piscina'
import type { LaidOutDocument } from '@/lib/layout/laid-out-document'
import { ExportError } from '../export-error'
import type { FontChoice } from './fonts/find-fonts'
import { listFonts } from './fonts/list-fonts'
import { projectRoot } from './project-root'
import { typstRequest, type TypstRequest } from './typst-request'

export interface ExportPdfOptions {
  /** By default the faces of this machine. */
  fonts?: FontChoice[]
  signal?: AbortSignal
  /** Waiting for a free worker counts too. */
  timeLimitMs?: number
  /** The bundled worker; by default that of `scripts/build-dist.mjs`. */
  workerFile?: string
}

const TIME_LIMIT_MS = 60_000
/** A warm worker answers in a tenth of the time; it goes when nobody exports for so long. */
const IDLE_MS = 5 * 60_000

const pools = new Map<string, Piscina<TypstRequest, Uint8Array>>()

/**
 * The document as a PDF, compiled in a worker: searchable, tagged, with bookmarks and embedded subsets, the same bytes
 * for the same document and fonts. Throws ExportError (timeLimit, cancelled, notBuilt, failed).
 */
export async function exportPdf(document: LaidOutDocument, options: ExportPdfOptions = {}): Promise<Uint8Array> {
  const { fonts = listFonts(), signal, timeLimitMs = TIME_LIMIT_MS, workerFile = builtWorker() } = options
  const limit = AbortSignal.timeout(timeLimitMs)
  try {
    return await workers(workerFile).run(typstRequest(document, fonts), { signal: signal ? AbortSignal.any([signal, limit]) : limit })
  } catch (error) {
    if (error instanceof ExportError) throw error
    if (signal?.aborted) throw new ExportError('cancelled', '已取消导出 PDF，没有生成文件。', { cause: error })
    if (limit.aborted) {
      const seconds = Math.ceil(timeLimitMs / 1000)
      throw new ExportError('timeLimit', `生成 PDF 超过 ${seconds} 秒，已停止，没有生成文件。请稍后再试，或先导出 Word。`, { cause: error })
    }
    throw new ExportError('failed', '没有生成 PDF：排版程序报告错误。请先导出 Word，并把报告文件交给管理员查看。', { cause: error })
  }
}

function builtWorker(): string {
  const file = join(projectRoot(), 'dist/typst-worker.mjs')
  if (existsSync(file)) return file
  throw new ExportError('notBuilt', '没有生成 PDF：排版组件尚未构建。请在程序文件夹中运行 node scripts/build-dist.mjs 后再试。')
}

function workers(filename: string): Piscina<TypstRequest, Uint8Array> {
  const known = pools.get(filename)
  if (known) return known
  const maxThreads = Math.max(1, Math.min(4, availableParallelism() - 1))
  const pool = new Piscina({
    filename,
    minThreads: 0,
    maxThreads,
    idleTimeout: IDLE_MS,
    // Compiled documents are freed by finalizers: the worker must return to its event loop and collect often.
    atomics: 'disabled',
    resourceLimits: { maxYoungGenerationSizeMb: 2 },
  })
  pools.set(filename, pool)
  return pool
}
