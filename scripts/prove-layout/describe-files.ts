import { formatTable } from '@/cli/format-table'
import { ROW_NAMES, VERDICT_NAMES, type Verdict } from './proof-row'
import type { ProvenFile } from './proven-file'

const VERDICTS = Object.keys(VERDICT_NAMES) as Verdict[]

/** The lists for a person: a table for each file, and how the rows came out. */
export function describeFiles(files: readonly ProvenFile[]): string {
  return files.map(({ file, rows }) => {
    const table = rows.map(
      ({ id, requirement, measured, verdict }) => [ROW_NAMES[id], VERDICT_NAMES[verdict], requirement, measured],
    )
    const counts = VERDICTS.map(
      (verdict) => `${VERDICT_NAMES[verdict]} ${rows.filter((row) => row.verdict === verdict).length}`,
    )
    return `【${file}】${counts.join('，')}\n${formatTable([['项目', '结论', '要求', '实测'], ...table], 'left')}`
  }).join('\n')
}

/** The lists for a program: one document, an array of files. */
export function filesToJson(files: readonly ProvenFile[]): string {
  const shown = files.map(({ rows, ...file }) => ({
    ...file,
    rows: rows.map(
      ({ id, requirement, measured, verdict }) => ({ id, item: ROW_NAMES[id], requirement, measured, verdict }),
    ),
  }))
  return `${JSON.stringify(shown, null, 2)}\n`
}
