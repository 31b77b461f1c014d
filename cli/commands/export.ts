import { existsSync } from 'node:fs'
import path from 'node:path'
import { exportDocx } from '@/lib/exporters/docx/export-docx'
import { ExportError } from '@/lib/exporters/export-error'
import { exportHtml } from '@/lib/exporters/html/export-html'
import { exportTxt } from '@/lib/exporters/txt/export-txt'
import { resolveReport } from '@/lib/figures/resolve-report'
import type { CopyKind, LaidOutDocument } from '@/lib/layout/laid-out-document'
import { layOut } from '@/lib/layout/lay-out'
import { CallError } from '../call-error'
import type { CommandIo, ExitCode } from '../io'
import { parseArguments } from '../parse-arguments'
import { isReadableKind, readReportFile } from '../read-report-file'
import { writeWholeFile } from '../write-whole-file'

export const EXPORT_USAGE =
  'fazhi export 文件 --to docx|pdf|html|txt [-o 输出文件] [--copy submission|published] [--letterhead|--no-letterhead]'

const OPTIONS = {
  to: { type: 'string' },
  output: { type: 'string', short: 'o' },
  copy: { type: 'string', default: 'submission' },
  letterhead: { type: 'boolean' },
  'no-letterhead': { type: 'boolean' },
} as const

const FORMATS: Readonly<Record<string, (document: LaidOutDocument) => Promise<Uint8Array | string>>> = {
  docx: async (document) => exportDocx(document),
  // Loaded when wanted: the worker pool costs every other command its start.
  pdf: async (document) => (await import('@/lib/exporters/pdf/export-pdf')).exportPdf(document),
  html: async (document) => exportHtml(document),
  txt: async (document) => exportTxt(document),
}
const COPIES: readonly string[] = ['submission', 'published'] satisfies CopyKind[]
const isCopyKind = (copy: string): copy is CopyKind => COPIES.includes(copy)

/** fazhi export: lays a report out and writes it; of a foreign file the mended text. A text that was there is overwritten only by name (-o). */
export async function exportCommand(argv: string[], io: CommandIo): Promise<ExitCode> {
  const { values, positionals } = parseArguments(argv, OPTIONS, EXPORT_USAGE)
  const { to = '', copy } = values
  const [file, ...others] = positionals
  if (!file || others.length > 0) throw new CallError(`每次导出一个文件。用法：${EXPORT_USAGE}`)
  const write = Object.hasOwn(FORMATS, to) ? FORMATS[to] : undefined
  if (!write) throw new CallError(`不能导出为“${to}”，可导出 ${Object.keys(FORMATS).join('、')}。用法：${EXPORT_USAGE}`)
  if (!isCopyKind(copy)) throw new CallError(`--copy 只能是 submission（报送稿）或 published（公开稿），不能是“${copy}”。`)

  if (values.letterhead && values['no-letterhead']) throw new CallError('--letterhead（带版头和版记）和 --no-letterhead（不带）只能选一个。')
  const letterhead = values.letterhead ? true : values['no-letterhead'] ? false : undefined

  const output = values.output ?? `${path.basename(file, path.extname(file))}.${to}`
  if (path.resolve(io.cwd, output) === path.resolve(io.cwd, file)) throw new CallError(`输出会覆盖原文件 ${file}，请用 -o 另写文件名。`)
  if (values.output === undefined && isReadableKind(output) && existsSync(path.resolve(io.cwd, output))) {
    throw new CallError(`${output} 已存在，可能是原稿，没有覆盖。请用 -o 写明文件名。`)
  }
  const { mended } = readReportFile(file, io.cwd)
  const document = layOut(resolveReport(mended), { copy, letterhead })
  const content = await write(document).catch((error: unknown) => {
    throw error instanceof ExportError ? new CallError(error.message) : error
  })
  writeWholeFile(output, io.cwd, content)
  io.out(`已导出 ${output}\n`)
  for (const { text } of document.omitted) io.out(`公开稿略去仅报送稿的内容：${excerpt(text)}\n`)
  return 0
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return [...line].length > 40 ? `${[...line].slice(0, 40).join('')}……` : line
}
