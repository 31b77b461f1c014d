import type { CopyKind } from '@/lib/layout/laid-out-document'
import { ROW_IDS, type ProofRow, type Verdict } from './proof-row'

export type FileFormat = 'docx' | 'pdf'

/** The list of one file. */
export interface ProvenFile {
  /** As the user named it; of a report's own export what it is, such as 报送稿.docx. */
  file: string
  format: FileFormat
  /** null for a file that was compared with no report. */
  copy: CopyKind | null
  rows: ProofRow[]
}

export const COPY_NAMES: Readonly<Record<CopyKind, string>> = { submission: '报送稿', published: '公开稿' }

/** Rows in the order of the list. */
export function inOrder(rows: readonly ProofRow[]): ProofRow[] {
  return [...rows].sort((a, b) => ROW_IDS.indexOf(a.id) - ROW_IDS.indexOf(b.id))
}

/** 0 all pass, 1 a row fails, 3 a row was not measured and none fails. */
export function exitCodeOf(files: readonly ProvenFile[]): 0 | 1 | 3 {
  const verdicts = new Set<Verdict>(files.flatMap(({ rows }) => rows.map(({ verdict }) => verdict)))
  if (verdicts.has('fail')) return 1
  return verdicts.has('notMeasured') ? 3 : 0
}
