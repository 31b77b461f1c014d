import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { newReport } from '@/lib/report/new-report'
import { reportSchema } from '@/lib/report/report'
import { findTemplate, TEMPLATES } from '@/templates'
import { CallError } from '../call-error'
import type { CommandIo, ExitCode } from '../io'
import { parseArguments } from '../parse-arguments'
import { writeWholeFile } from '../write-whole-file'

export const NEW_USAGE = 'fazhi new --template 模板 --issuer 发文机关 --year 年度 -o 文件.json'

const OPTIONS = {
  template: { type: 'string' },
  issuer: { type: 'string', multiple: true },
  year: { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const

/** fazhi new: an empty report from a template, as a report file. An existing file is never overwritten. */
export async function newCommand(argv: string[], io: CommandIo): Promise<ExitCode> {
  const { values, positionals } = parseArguments(argv, OPTIONS, NEW_USAGE)
  const { template: id, issuer: issuers = [], output } = values
  const year = values.year?.normalize('NFKC').trim()
  if (positionals.length > 0) throw new CallError(`不认识“${positionals[0]}”。用法：${NEW_USAGE}`)
  if (!id || issuers.length === 0 || !year || !output) throw new CallError(`要写明模板、发文机关、年度和文件名。用法：${NEW_USAGE}`)
  const template = findTemplate(id)
  if (!template) throw new CallError(`没有模板“${id}”，可用的有：${TEMPLATES.map((each) => `${each.id}（${each.name}）`).join('、')}。`)
  if (!/^\d{4}$/.test(year)) throw new CallError(`年度“${year}”不对，请写四位数字，如 2025。`)
  if (path.extname(output).toLowerCase() !== '.json') throw new CallError(`报告文件的扩展名应是 .json：${output}`)
  if (existsSync(path.resolve(io.cwd, output))) throw new CallError(`${output} 已存在，没有覆盖。请换一个文件名。`)

  const names = issuers.map((name) => name.trim())
  if (names.includes('')) throw new CallError('发文机关不能为空。')
  const report = reportSchema.safeParse(
    newReport(template, { id: randomUUID(), officeId: 'local', year: Number(year), issuers: names, nextBlockId: () => randomUUID() }),
  )
  if (!report.success) throw new CallError(explainRefusal(report.error.issues[0]?.path.join('.') ?? ''))
  writeWholeFile(output, io.cwd, `${JSON.stringify(report.data, null, 2)}\n`)
  io.out(`已新建 ${output}（${template.name}，${year}年度）。\n`)
  return 0
}

function explainRefusal(place: string): string {
  if (place.startsWith('fields.year')) return '年度应在 1990 至 2100 之间。'
  return '发文机关最多 10 个，每个不超过 100 字。'
}
