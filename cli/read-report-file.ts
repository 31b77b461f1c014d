import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { classify } from '@/lib/importers/classify/classify'
import type { ImportMessage } from '@/lib/importers/import-message'
import { ImportRefusal } from '@/lib/importers/import-refusal'
import { mend } from '@/lib/importers/mend/mend'
import { readTxt } from '@/lib/importers/txt/read-txt'
import type { ImportSource } from '@/lib/report/import-source'
import { openReport, ReportOpenError } from '@/lib/report/open-report'
import type { Report } from '@/lib/report/report'
import { CallError, explainFileError, NotAReportError } from './call-error'

export const READABLE_KINDS: readonly string[] = ['.txt', '.json']
const MAX_JSON_BYTES = 20 * 1024 * 1024

export interface ReportFile {
  /** draft: a report file of the system (.json). file: a foreign text, classified. */
  origin: 'draft' | 'file'
  /** Every kept character as it stood: what check reads. */
  verbatim: Report
  /** What import and export read; of a draft the same report. */
  mended: Report
  source: ImportSource
  messages: ImportMessage[]
}

const kindOf = (name: string) => path.extname(name).toLowerCase()
export const isReadableKind = (name: string) => READABLE_KINDS.includes(kindOf(name))

/** Reads a report; block ids of a foreign text are counted, so that the same file gives the same result. Throws CallError. */
export function readReportFile(name: string, cwd: string): ReportFile {
  if (!isReadableKind(name)) {
    throw new CallError(`${name} 不是可读的格式，目前可读 ${READABLE_KINDS.join('、')}。请另存为其中一种后再试。`)
  }
  const bytes = readBytes(name, cwd)
  try {
    return kindOf(name) === '.json' ? readDraft(bytes) : readForeign(bytes)
  } catch (error) {
    if (error instanceof ReportOpenError && error.code === 'notAReport') throw new NotAReportError(`${name}：${error.message}`)
    if (error instanceof ImportRefusal || error instanceof ReportOpenError || error instanceof CallError) {
      throw new CallError(`${name}：${error.message}`)
    }
    throw error
  }
}

function readBytes(name: string, cwd: string): Uint8Array {
  const full = path.resolve(cwd, name)
  try {
    const { size } = statSync(full)
    if (size > MAX_JSON_BYTES) throw new CallError(`${name} 有 ${Math.ceil(size / 1024 / 1024)} MB，超过 20 MB 的上限，没有读入。`)
    return readFileSync(full)
  } catch (error) {
    throw explainFileError(error, '读取', name)
  }
}

function readDraft(bytes: Uint8Array): ReportFile {
  const report = openReport(parseJson(new TextDecoder().decode(bytes)))
  const source: ImportSource = { titleLines: report.fields.titleLines, dateLine: null, issuerInferred: false, dropped: [] }
  return { origin: 'draft', verbatim: report, mended: report, source, messages: [] }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new CallError('内容不是完整的 JSON，可能没有下载完或已损坏。请重新导出后再试。')
  }
}

function readForeign(bytes: Uint8Array): ReportFile {
  const file = readTxt(bytes)
  if (file.lines.every((line) => line.trim() === '')) throw new CallError('文件里没有文字，没有读入。请核对是不是这个文件。')
  let blocks = 0
  const { report, source, messages } = classify(file.lines, {
    id: 'imported',
    officeId: 'local',
    nextBlockId: () => `b${++blocks}`,
    fallbackYear: new Date().getFullYear() - 1,
  })
  const mended = mend(report)
  return {
    origin: 'file',
    verbatim: report,
    mended: mended.report,
    source,
    messages: [...file.messages, ...messages, ...mended.messages],
  }
}
