import { zipSync, type Zippable } from 'fflate'
import { exportDocx } from '@/lib/exporters/docx/export-docx'
import { exportHtml } from '@/lib/exporters/html/export-html'
import { exportPdf } from '@/lib/exporters/pdf/export-pdf'
import { exportTxt } from '@/lib/exporters/txt/export-txt'
import type { LaidOutDocument } from '@/lib/layout/laid-out-document'

export interface WriteOptions {
  /** A PDF for the archive (PDF/A-2b). */
  pdfA: boolean
  /** Aborted when nobody waits for the file any more. */
  signal?: AbortSignal | undefined
}

interface FileFormat {
  mediaType: string
  write: (document: LaidOutDocument, options: WriteOptions) => Promise<Uint8Array> | Uint8Array
}

/** Each ending with how its file is made. */
export const FILE_FORMATS = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: (document) => exportDocx(document),
  },
  pdf: {
    mediaType: 'application/pdf',
    write: (document, { pdfA, signal }) => exportPdf(document, { pdfA, ...(signal && { signal }) }),
  },
  html: {
    mediaType: 'text/html; charset=utf-8',
    write: (document) => new TextEncoder().encode(exportHtml(document)),
  },
  txt: {
    mediaType: 'text/plain; charset=utf-8',
    write: (document) => new TextEncoder().encode(exportTxt(document)),
  },
} as const satisfies Record<string, FileFormat>

export type ExportFormat = keyof typeof FILE_FORMATS
export const EXPORT_FORMATS = Object.keys(FILE_FORMATS) as [ExportFormat, ...ExportFormat[]]

/** The earliest time a zip can tell: the same report is the same file, whenever it is packed. */
const PACKED_AT = new Date(1980, 0, 1)

/** 发布包: the document in every format, named alike, in one zip. */
export async function writePackage(document: LaidOutDocument, name: string, options: WriteOptions): Promise<Uint8Array> {
  const files: Zippable = {}
  for (const format of EXPORT_FORMATS) {
    const { write }: FileFormat = FILE_FORMATS[format]
    // Word files and PDFs are packed already.
    files[`${name}.${format}`] = [await write(document, options), { level: format === 'docx' || format === 'pdf' ? 0 : 6, mtime: PACKED_AT }]
  }
  return zipSync(files)
}
