import { apiRequest } from '@/components/report/api-request'

export type ExportFormat = 'docx' | 'pdf' | 'txt'
export type ExportCopy = 'submission' | 'published'

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

/** Has the server lay the saved report out as a file. Throws ApiError; aborting throws AbortError. */
export async function exportReport(
  reportId: string,
  options: { format: ExportFormat; copy: ExportCopy },
  signal: AbortSignal,
): Promise<ExportedFile> {
  const response = await apiRequest(`/api/reports/${encodeURIComponent(reportId)}/exports`, {
    method: 'POST',
    body: options,
    signal,
  })
  const name = fileNameOf(response.headers.get('content-disposition') ?? '') ?? `法治政府建设年度报告.${options.format}`
  return { name, content: await response.blob() }
}
