'use client'

import { useMemo } from 'react'
import { resolveReport } from '@/lib/figures/resolve-report'
import { layOut } from '@/lib/layout/lay-out'
import type { Report } from '@/lib/report/report'
import styles from './export-dialog.module.css'

export interface OmittedPassage {
  blockId: string
  text: string
}

/** The passages marked 仅报送稿 that a 公开稿 leaves out. */
export function useOmittedPassages(report: Report): OmittedPassage[] {
  return useMemo(() => layOut(resolveReport(report), { copy: 'published' }).omitted, [report])
}

/** Which passages the user has been asked about; asked once for each set of them. */
const asked = new Set<string>()
const keyOf = (reportId: string, passages: OmittedPassage[]) => `${reportId} ${JSON.stringify(passages)}`

export function mustAsk(reportId: string, passages: OmittedPassage[]): boolean {
  return passages.length > 0 && !asked.has(keyOf(reportId, passages))
}

export function rememberAsked(reportId: string, passages: OmittedPassage[]): void {
  asked.add(keyOf(reportId, passages))
}

const LONGEST_EXCERPT = 48
const excerpt = (text: string) => (text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}……` : text)

/** 公开稿不含的段落, one by one. */
export function OmittedPassages({ passages }: { passages: OmittedPassage[] }) {
  if (passages.length === 0) return <p className={styles.note}>没有标为“仅报送稿”的段落，公开稿与报送稿正文相同。</p>
  return (
    <section className={styles.open} aria-label="公开稿不含的段落">
      <p>公开稿不含下列 {passages.length} 段“仅报送稿”的内容：</p>
      <ol className={styles.omitted}>
        {passages.map(({ blockId, text }) => (
          <li key={blockId}>{excerpt(text)}</li>
        ))}
      </ol>
    </section>
  )
}
