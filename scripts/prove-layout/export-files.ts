import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { exportDocx } from '@/lib/exporters/docx/export-docx'
import { exportPdf } from '@/lib/exporters/pdf/export-pdf'
import { resolveReport } from '@/lib/figures/resolve-report'
import type { CopyKind, LaidOutDocument } from '@/lib/layout/laid-out-document'
import { layOut } from '@/lib/layout/lay-out'
import type { Report } from '@/lib/report/report'
import { ensureDist } from '../build-dist.mjs'
import { judged, type ProofRow } from './proof-row'
import { COPY_NAMES, type FileFormat } from './proven-file'

export interface ExportedFile {
  format: FileFormat
  copy: CopyKind
  path: string
  /** What the user reads: 报送稿.docx. */
  name: string
  /** Equal for equal files. */
  digest: string
  sameBytes: ProofRow
}

interface ExportOptions {
  /** 版头 and 版记 of the submission copy; by default the report's own switch. */
  letterhead?: boolean | undefined
  /** Keeps the files of several reports apart. */
  prefix?: string
}

const EXPORTERS: Readonly<Record<FileFormat, (document: LaidOutDocument) => Promise<Uint8Array>>> = {
  docx: async (document) => exportDocx(document),
  pdf: (document) => exportPdf(document),
}

/** Both formats of both copies, by the exporters of the program, into a folder; each is made twice and compared. */
export async function exportFiles(
  report: Report,
  folder: string,
  { letterhead, prefix = '' }: ExportOptions = {},
): Promise<ExportedFile[]> {
  // The worker that makes PDFs must be that of the present sources.
  await ensureDist()
  const files: ExportedFile[] = []
  for (const copy of ['submission', 'published'] as const) {
    for (const format of ['docx', 'pdf'] as const) {
      const make = () => EXPORTERS[format](layOut(resolveReport(report), { copy, letterhead }))
      const [bytes, again] = [await make(), await make()]
      const name = `${COPY_NAMES[copy]}.${format}`
      const file = path.join(folder, `${prefix}${name}`)
      await writeFile(file, bytes)
      const digest = createHash('sha256').update(bytes).digest('hex')
      files.push({ format, copy, path: file, name, digest, sameBytes: sameBytesRow(bytes, again) })
    }
  }
  return files
}

function sameBytesRow(first: Uint8Array, second: Uint8Array): ProofRow {
  const same = Buffer.from(first).equals(second)
  const at = first.findIndex((byte, index) => byte !== second[index])
  return judged('sameBytes', '同一报告导出的文件逐字节相同', same, same ? `${first.length} 字节，两次相同` : `第 ${at + 1} 字节起不同`)
}
