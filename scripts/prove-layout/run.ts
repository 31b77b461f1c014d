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

const USAGE =
  'npm run prove-layout -- 报告.json|报告.txt [--letterhead|--no-letterhead] [--json]，或 npm run prove-layout -- ' +
  '文件.docx|文件.pdf [--against 报告] [--copy submission|published] [--letterhead|--no-letterhead] [--json]'
const OPTIONS = {
  against: { type: 'string' },
  copy: { type: 'string' },
  letterhead: { type: 'boolean' },
  'no-letterhead': { type: 'boolean' },
  json: { type: 'boolean' },
} as const

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

interface CallOptions {
  against?: string | undefined
  copy?: string | undefined
  letterhead?: boolean | undefined
  'no-letterhead'?: boolean | undefined
}

async function prove(file: string, options: CallOptions, cwd: string): Promise<ProvenFile[]> {
  const kind = path.extname(file).slice(1).toLowerCase()
  if (options.letterhead && options['no-letterhead']) throw new CallError('--letterhead 和 --no-letterhead 只能用一个。')
  if (isFormat(kind)) return [await proveOneFile(file, kind, options, cwd)]
  if (!READABLE_KINDS.includes(`.${kind}`)) {
    throw new CallError(`${file} 不是可检验的格式，可检验报告（${READABLE_KINDS.join('、')}）和文件（.docx、.pdf）。`)
  }
  if (options.against !== undefined || options.copy !== undefined) {
    throw new CallError(`--against 和 --copy 用于检验 .docx 或 .pdf 文件。用法：${USAGE}`)
  }
  const { mended, letterhead } = readReport(file, options, cwd)
  // Loaded when wanted: measuring a file needs no exporter.
  const { proveReports } = await import('./prove-report')
  const [files = []] = await proveReports([mended], letterhead)
  return files
}

async function proveOneFile(file: string, format: FileFormat, options: CallOptions, cwd: string): Promise<ProvenFile> {
  const { against, copy } = options
  if (against === undefined && (copy !== undefined || options.letterhead || options['no-letterhead'])) {
    throw new CallError(`--copy、--letterhead 和 --no-letterhead 要与 --against 一起用。用法：${USAGE}`)
  }
  if (copy !== undefined && !isCopy(copy)) {
    throw new CallError(`--copy 只能是 submission（报送稿）或 published（公开稿），不能是“${copy}”。`)
  }
  const full = path.resolve(cwd, file)
  if (!existsSync(full)) throw new CallError(`无法读取 ${file}：没有这个文件或文件夹。`)
  const report = against === undefined ? null : readReport(against, options, cwd)
  try {
    const expected = report
      && { report: report.mended, copy: copy ?? ('submission' as const), letterhead: report.letterhead }
    return { ...(await proveFile(full, { format, ...(expected && { against: expected }) })), file }
  } catch (error) {
    throw error instanceof UnreadableFile ? new CallError(`${file} 不是完整的 ${format} 文件，没有检验。`) : error
  }
}

/** The mended report, and whether its submission copy has 版头 and 版记: a foreign text has none unless told. */
function readReport(file: string, options: CallOptions, cwd: string) {
  const { mended, origin } = readReportFile(file, cwd)
  const letterhead = options.letterhead ? true : options['no-letterhead'] || origin === 'file' ? false : undefined
  return { mended, letterhead }
}
