import { apiRequest } from '@/components/report/api-request'
import type { CopyKind } from '@/lib/layout/laid-out-document'

export type ExportFormat = 'docx' | 'pdf' | 'html' | 'txt' | 'package'

export interface ExportOptions {
  format: ExportFormat
  copy: CopyKind
  /** 版头 and 版记. */
  letterhead: boolean
  keepDataControls: boolean
  pdfA: boolean
  /** Without its ending. */
  name: string
}

export interface ExportedFile {
  name: string
  content: Blob
}

/** The name a Content-Disposition gives its file, the one in UTF-8 first; null when it gives none. */
export function fileNameOf(disposition: string): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  if (encoded) {
    try {
      return decodeURIComponent(encoded)
    } catch {
      return null
    }
  }
  return /filename="([^"]+)"/i.exec(disposition)?.[1] ?? null
}

export const endingOf = (format: ExportFormat): string => (format === 'package' ? 'zip' : format)

/** Has the server lay the saved report out as a file. Throws ApiError; aborting throws AbortError. */
export async function exportReport(reportId: string, options: ExportOptions, signal: AbortSignal): Promise<ExportedFile> {
  const response = await apiRequest(`/api/reports/${encodeURIComponent(reportId)}/exports`, { method: 'POST', body: options, signal })
  const name = fileNameOf(response.headers.get('content-disposition') ?? '') ?? `法治政府建设年度报告.${endingOf(options.format)}`
  return { name, content: await response.blob() }
}

/** Which faces stand in for others in the server's PDFs. Throws ApiError; aborting throws AbortError. */
export async function readSubstitutions(signal: AbortSignal): Promise<{ wanted: string; used: string }[]> {
  const answer = (await (await apiRequest('/api/fonts', { signal })).json()) as { substitutions: { wanted: string; used: string }[] }
  return answer.substitutions
}
