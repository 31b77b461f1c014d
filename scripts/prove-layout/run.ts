import { existsSync } from 'node:fs'
import path from 'node:path'
import { CallError } from '@/cli/call-error'
import type { CommandIo } from '@/cli/io'
import { parseArguments } from '@/cli/parse-arguments'
import { READABLE_KINDS, readReportFile } from '@/cli/read-report-file'
import type { CopyKind } from '@/lib/layout/laid-out-document'
import { describeFiles, filesToJson } from './describe-files'
import { proveFile } from './prove-file'
import { COPY_NAMES, exitCodeOf, type FileFormat, type ProvenFile } from './proven-file'
import { UnreadableFile } from './unreadable-file'

const USAGE = 'npm run prove-layout -- 报告.json|报告.txt [--json]，或 npm run prove-layout -- 文件.docx|文件.pdf [--against 报告] [--copy submission|published] [--json]'
const OPTIONS = { against: { type: 'string' }, copy: { type: 'string' }, json: { type: 'boolean' } } as const

const isFormat = (kind: string): kind is FileFormat => kind === 'docx' || kind === 'pdf'
const isCopy = (copy: string): copy is CopyKind => Object.hasOwn(COPY_NAMES, copy)

/** Runs the command: 0 all pass, 1 a row fails, 2 the call or the input is wrong, 3 something could not be measured. */
export async function run(argv: string[], io: CommandIo): Promise<0 | 1 | 2 | 3> {
  try {
    const { values, positionals } = parseArguments(argv, OPTIONS, USAGE)
    const [file, ...others] = positionals
    if (!file || others.length > 0) throw new CallError(`每次检验一个文件。用法：${USAGE}`)
    const files = await prove(file, values, io.cwd)
    io.out(values.json ? filesToJson(files) : describeFiles(files))
    return exitCodeOf(files)
  } catch (error) {
    if (!(error instanceof CallError)) throw error
    io.err(`${error.message.replace(/\s*\n\s*/g, ' ')}\n`)
    return 2
  }
}

async function prove(file: string, { against, copy }: { against?: string; copy?: string }, cwd: string): Promise<ProvenFile[]> {
  const kind = path.extname(file).slice(1).toLowerCase()
  if (!isFormat(kind)) {
    if (!READABLE_KINDS.includes(`.${kind}`)) throw new CallError(`${file} 不是可检验的格式，可检验报告（${READABLE_KINDS.join('、')}）和文件（.docx、.pdf）。`)
    if (against !== undefined || copy !== undefined) throw new CallError(`--against 和 --copy 用于检验 .docx 或 .pdf 文件。用法：${USAGE}`)
    // Loaded when wanted: measuring a file needs no exporter.
    const { proveReports } = await import('./prove-report')
    const [files = []] = await proveReports([readReportFile(file, cwd).mended])
    return files
  }
  if (copy !== undefined && against === undefined) throw new CallError(`--copy 要与 --against 一起用。用法：${USAGE}`)
  if (copy !== undefined && !isCopy(copy)) throw new CallError(`--copy 只能是 submission（报送稿）或 published（公开稿），不能是“${copy}”。`)
  const full = path.resolve(cwd, file)
  if (!existsSync(full)) throw new CallError(`无法读取 ${file}：没有这个文件或文件夹。`)
  const report = against === undefined ? undefined : readReportFile(against, cwd).mended
  const proven = await proveFile(full, { format: kind, ...(report && { against: { report, copy: copy ?? 'submission' } }) })
    .catch((error: unknown) => {
      throw error instanceof UnreadableFile ? new CallError(`${file} 不是完整的 ${kind} 文件，没有检验。`) : error
    })
  return [{ ...proven, file }]
}
