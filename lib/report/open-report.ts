import { z } from 'zod'
import { describePath } from './describe-path'
import { MIGRATIONS, type Migration } from './migrations'
import { reportSchema, SCHEMA_VERSION, type Report } from './report'
import { withUniqueBlockIds } from './unique-block-ids'

export type ReportOpenErrorCode = 'notAReport' | 'newerSchema' | 'invalid'

/** A stored or imported report that cannot be opened; the message is for the user, in Chinese. */
export class ReportOpenError extends Error {
  constructor(
    readonly code: ReportOpenErrorCode,
    message: string,
  ) {
    super(message)
    this.name = 'ReportOpenError'
  }
}

const envelopeSchema = z.looseObject({ schemaVersion: z.number().int().min(1) })

/** Brings a report's JSON of any released version to the present shape. Throws ReportOpenError. */
export function openReport(json: unknown, migrations: readonly Migration[] = MIGRATIONS, version = SCHEMA_VERSION): Report {
  const envelope = envelopeSchema.safeParse(json)
  if (!envelope.success) {
    throw new ReportOpenError('notAReport', '这不是本系统的报告文件：缺少版本标记。请选择由本系统导出的 .json 文件。')
  }
  let report: Record<string, unknown> = envelope.data
  const from = envelope.data.schemaVersion
  if (from > version) {
    throw new ReportOpenError('newerSchema', `报告由较新的版本保存（格式 ${from}，本程序支持到 ${version}）。请升级程序后再打开，原文件没有改动。`)
  }
  for (let step = from; step < version; step++) {
    const migration = migrations.find((candidate) => candidate.from === step)
    if (!migration) throw new Error(`no migration from schema ${step}`)
    report = { ...migration.migrate(report), schemaVersion: step + 1 }
  }
  const parsed = reportSchema.safeParse(report)
  if (!parsed.success) {
    const place = describePath(report, parsed.error.issues[0]?.path ?? [])
    throw new ReportOpenError('invalid', `报告内容不完整或已损坏：${place}不符合要求。请用较早的版本或备份恢复。`)
  }
  refuseDoubledRows(parsed.data)
  return withUniqueBlockIds(parsed.data)
}

/** Rows are kept by their id: of two with the same, only one could be saved. */
function refuseDoubledRows({ indicators, figures, attachments, dismissals, explanations }: Report): void {
  const kinds: readonly [kind: string, ids: string[]][] = [
    ['指标', indicators.map(({ id }) => id)],
    ['数据', figures.map(({ figureId }) => figureId)],
    ['附件', attachments.map(({ attachmentId }) => attachmentId)],
    ['按原文保留的问题', dismissals.map(({ dismissalId }) => dismissalId)],
    ['口径说明', explanations.map(({ explanationId }) => explanationId)],
  ]
  for (const [kind, ids] of kinds) {
    const second = ids.findIndex((id, index) => ids.indexOf(id) < index)
    if (second < 0) continue
    const places = `第 ${ids.indexOf(ids[second]!) + 1} 项和第 ${second + 1} 项${kind}`
    throw new ReportOpenError('invalid', `报告文件中${places}的编号（${ids[second]}）相同，无法分开保存，没有打开。请改正文件中的编号，或重新导出后再试。`)
  }
}
