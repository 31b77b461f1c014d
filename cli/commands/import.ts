import { toImportJson, type ImportJson } from '@/lib/importers/import-json'
import { PART_IDS, PART_NAMES, type PartId } from '@/lib/template/part'
import { collectFiles } from '../collect-files'
import { forEachFile, toJsonDocument } from '../for-each-file'
import type { CommandIo, ExitCode } from '../io'
import { parseArguments } from '../parse-arguments'
import { readReportFile } from '../read-report-file'
import { withMarksAsText } from '../with-marks-as-text'

export const IMPORT_USAGE = 'fazhi import 文件… [--json]'

/** fazhi import: reads reports and prints their structure, of the mended text. */
export async function importCommand(argv: string[], io: CommandIo): Promise<ExitCode> {
  const { values, positionals } = parseArguments(argv, { json: { type: 'boolean' } }, IMPORT_USAGE)
  const collected = collectFiles(positionals, io.cwd, IMPORT_USAGE)
  const { results, failed } = forEachFile(collected, io, (file) => {
    const { mended, source, messages } = readReportFile(file, io.cwd)
    return toImportJson({ report: withMarksAsText(mended), source, messages })
  })
  if (values.json) io.out(toJsonDocument(collected, results))
  else io.out(results.map(({ file, result }) => describe(file, result, collected.isSingle)).join('\n'))
  return failed ? 2 : 0
}

const INDENT = '  '

function describe(file: string, report: ImportJson, isSingle: boolean): string {
  const orNone = (text: string | null) => text || '（无）'
  const lines = [
    ...(isSingle ? [] : [`【${file}】`]),
    `标题：${orNone(report.title)}`,
    `发文机关：${orNone(report.issuer)}${report.issuerInferred ? '（按标题推定）' : ''}`,
    `年度：${orNone(report.year === null ? null : String(report.year))}`,
    `发文字号：${orNone(report.documentNumber)}`,
    `主送：${orNone(report.primaryRecipients.join('、'))}`,
    `抄送：${orNone(report.copiedTo.join('、'))}`,
    `署名：${orNone(report.signature?.replaceAll('\n', '、') ?? null)}`,
    `成文日期：${orNone(report.issueDate)}`,
    `发布日期：${orNone(report.publishDate)}`,
    '部分：',
    ...PART_IDS.map((part) => `${INDENT}${PART_NAMES[part]}：${describePart(report.parts[part])}`),
    '标题层次：',
    ...report.headings.map(({ level, mark, text }) => `${INDENT.repeat(level)}${mark}${text}`),
    `正文：${report.blocks.length}段，${report.blocks.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0)}字`,
  ]
  if (report.messages.length > 0) lines.push('说明：', ...report.messages.map(({ text }) => `${INDENT}${text}`))
  if (report.dropped.length > 0) lines.push('删去的行：', ...report.dropped.map(({ line, text }) => `${INDENT}第${line}行：${text.trim()}`))
  return `${lines.join('\n')}\n`
}

function describePart({ present, headings }: ImportJson['parts'][PartId]): string {
  return present ? headings.join('；') || '有' : '缺'
}
