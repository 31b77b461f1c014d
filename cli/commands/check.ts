import { SEVERITY_NAMES, type Finding, type Severity } from '@/lib/checks/finding'
import { findingLine, groupBySeverity } from '@/lib/checks/group-findings'
import { runChecks } from '@/lib/checks/run-checks'
import { resolveReport } from '@/lib/figures/resolve-report'
import type { Report } from '@/lib/report/report'
import { findTemplate, TEMPLATES } from '@/templates'
import { INDICATOR_CATALOGUE } from '@/templates/indicator-catalogue'
import { CallError } from '../call-error'
import { toCheckJson, type CheckJson } from '../check-json'
import { collectFiles } from '../collect-files'
import { forEachFile, toJsonDocument, type FileResult } from '../for-each-file'
import { formatTable } from '../format-table'
import type { CommandIo, ExitCode } from '../io'
import { parseArguments } from '../parse-arguments'
import { readReportFile } from '../read-report-file'

export const CHECK_USAGE = 'fazhi check 文件或文件夹… [--previous 上年报告] [--json]'

const OPTIONS = { json: { type: 'boolean' }, previous: { type: 'string' } } as const

interface Checked {
  findings: Finding[]
  json: CheckJson
}

/** fazhi check: the findings of reports; of a foreign file on its verbatim text. 1 when there is an 错误. */
export async function checkCommand(argv: string[], io: CommandIo): Promise<ExitCode> {
  const { values, positionals } = parseArguments(argv, OPTIONS, CHECK_USAGE)
  const collected = collectFiles(positionals, io.cwd, CHECK_USAGE)
  const { previous } = values
  if (previous !== undefined && !collected.isSingle) throw new CallError('--previous 只能用于一个文件，因为它指明这个文件的上年报告。')
  const { results, failed } = forEachFile(collected, io, (file) => checkFile(file, previous, io.cwd))
  if (values.json) io.out(toJsonDocument(collected, results.map(({ file, result }) => ({ file, result: result.json }))))
  else io.out(describeAll(results, collected.isSingle))
  if (failed) return 2
  return results.some(({ result }) => result.findings.some(({ severity }) => severity === 'error')) ? 1 : 0
}

function checkFile(file: string, previous: string | undefined, cwd: string): Checked {
  const { origin, verbatim, source } = readReportFile(file, cwd)
  const previousReport = previous === undefined ? undefined : readPreviousReport(previous, verbatim.fields.year, cwd)
  const template = findTemplate(verbatim.template.id, verbatim.template.version) ?? undefined
  const findings = runChecks(verbatim, {
    origin,
    ...(origin === 'file' ? { source } : { template }),
    catalogue: INDICATOR_CATALOGUE,
    ...(previousReport && { previousReport }),
    partOrders: TEMPLATES.map(({ partOrder }) => partOrder),
  })
  return { findings, json: toCheckJson(resolveReport(verbatim), findings) }
}

/** The report of an earlier year; throws CallError for one of the same year or later. */
function readPreviousReport(file: string, year: number, cwd: string): Report {
  const { verbatim } = readReportFile(file, cwd)
  const { year: previousYear } = verbatim.fields
  if (previousYear < year) return verbatim
  throw new CallError(`${file} 是${previousYear}年度的，不是${year}年度报告的上年报告。请换成上一年度的文件。`)
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
const countOf = (findings: readonly Finding[], severity: Severity) => findings.filter((finding) => finding.severity === severity).length

function describeAll(results: FileResult<Checked>[], isSingle: boolean): string {
  const texts = results.map(({ file, result }) => describe(file, result.findings))
  if (isSingle) return texts.join('\n')
  const rows = results.map(({ file, result: { findings } }) => [file, ...SEVERITIES.map((severity) => String(countOf(findings, severity)))])
  return [...texts, formatTable([['文件', ...SEVERITIES.map((severity) => SEVERITY_NAMES[severity])], ...rows])].join('\n')
}

function describe(file: string, findings: readonly Finding[]): string {
  const counts = SEVERITIES.map((severity) => `${SEVERITY_NAMES[severity]} ${countOf(findings, severity)}`).join('，')
  const lines = groupBySeverity(findings).flatMap((group) => group.findings.map((finding) => `  ${findingLine(finding)}`))
  return [`【${file}】${findings.length === 0 ? '没有发现问题。' : counts}`, ...lines, ''].join('\n')
}
