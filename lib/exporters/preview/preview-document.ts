import type { LaidOutDocument } from '@/lib/layout/laid-out-document'
import type { MeasuredPages } from '@/lib/layout/measured-pages'
import { ExportError } from '../export-error'
import type { FontChoice } from '../pdf/fonts/find-fonts'
import { listFonts } from '../pdf/fonts/list-fonts'
import { typstPool } from '../pdf/typst-pool'
import { typstRequest } from '../pdf/typst-request'
import type { CompiledPreview, PreviewRequest } from './compile-preview'
import type { DrawnPage } from './cut-pages'

export interface PreviewOptions {
  /** By default the faces of this machine. */
  fonts?: FontChoice[]
  timeLimitMs?: number
  /** The bundled worker; by default that of `scripts/build-dist.mjs`. */
  workerFile?: string
}

export interface PreviewedDocument {
  pages: DrawnPage[]
  widthPt: number
  heightPt: number
  measured: MeasuredPages
}

const TIME_LIMIT_MS = 30_000
const PT_PER_MM = 72 / 25.4

/** The pages that the PDF of this document has, drawn in a worker. Throws ExportError (timeLimit, notBuilt, failed). */
export async function previewDocument(document: LaidOutDocument, options: PreviewOptions = {}): Promise<PreviewedDocument> {
  const { fonts = listFonts(), timeLimitMs = TIME_LIMIT_MS, workerFile } = options
  const { page, cellPt } = document
  const [widthPt, heightPt] = [page.widthMm * PT_PER_MM, page.heightMm * PT_PER_MM]
  const request: PreviewRequest = { ...typstRequest(document, fonts), measure: true, widthPt, heightPt }
  const pool = typstPool('preview', workerFile)
  const limit = AbortSignal.timeout(timeLimitMs)
  try {
    const { pages, blocks, missingCharacters } = await pool.run<CompiledPreview>(request, { signal: limit })
    const measured = {
      pageCount: pages.length,
      blocks,
      textLeftPt: page.marginLeftMm * PT_PER_MM,
      textBottomPt: (page.marginTopMm + page.textHeightMm) * PT_PER_MM,
      cellPt,
      missingCharacters,
    }
    return { pages, widthPt, heightPt, measured }
  } catch (error) {
    if (error instanceof ExportError) throw error
    if (limit.aborted) {
      const seconds = Math.ceil(timeLimitMs / 1000)
      throw new ExportError('timeLimit', `排版超过 ${seconds} 秒，预览没有更新。正文不受影响，请稍后再试。`, { cause: error })
    }
    throw new ExportError('failed', '预览没有更新：排版程序报告错误。正文不受影响，请把报告文件交给管理员查看。', { cause: error })
  }
}
