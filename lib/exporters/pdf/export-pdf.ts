import type { LaidOutDocument } from '@/lib/layout/laid-out-document'
import { ExportError } from '../export-error'
import type { FontChoice } from './fonts/find-fonts'
import { listFonts } from './fonts/list-fonts'
import { typstPool } from './typst-pool'
import { fontFilesOf, typstRequest, type TypstRequest } from './typst-request'

export interface ExportPdfOptions {
  /** By default the faces of this machine. */
  fonts?: FontChoice[]
  /** PDF/A-2b for the archive; the document must have its date. */
  pdfA?: boolean
  signal?: AbortSignal
  /** Waiting for a free worker counts too. */
  timeLimitMs?: number
  /** The bundled worker; by default that of `scripts/build-dist.mjs`. */
  workerFile?: string
}

const TIME_LIMIT_MS = 60_000

/**
 * Starts a worker with fonts and compiler ready, for an export that is about to be asked for: the first one then takes a
 * third of the time. Never fails; what is amiss is told by the export itself.
 */
export async function warmPdf(options: Pick<ExportPdfOptions, 'fonts' | 'workerFile'> = {}): Promise<void> {
  const { fonts = listFonts(), workerFile } = options
  try {
    await typstPool('pdf', workerFile).run(fontFilesOf(fonts), { name: 'warm' })
  } catch {
    // The export that follows meets the same and says so.
  }
}

/**
 * The document as a PDF, compiled in a worker: searchable, tagged, with bookmarks and embedded subsets, the same bytes
 * for the same document and fonts. Throws ExportError (timeLimit, cancelled, notBuilt, failed).
 */
export async function exportPdf(document: LaidOutDocument, options: ExportPdfOptions = {}): Promise<Uint8Array> {
  const { fonts = listFonts(), pdfA = false, signal, timeLimitMs = TIME_LIMIT_MS, workerFile } = options
  const pool = typstPool('pdf', workerFile)
  const request: TypstRequest = { ...typstRequest(document, fonts), ...(pdfA && { pdfStandard: 'a-2b' }) }
  const limit = AbortSignal.timeout(timeLimitMs)
  try {
    const pdf = await pool.run<Uint8Array<ArrayBuffer>>(request, { signal: signal ? AbortSignal.any([signal, limit]) : limit })
    // The pool holds on to its answers until a full collection: moved out of them, the bytes go when nobody needs them.
    return structuredClone(pdf, { transfer: [pdf.buffer] })
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
