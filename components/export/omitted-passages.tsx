'use client'

import { useMemo } from 'react'
import { resolveReport } from '@/lib/figures/resolve-report'
import { layOut } from '@/lib/layout/lay-out'
import { partsLeftBare } from '@/lib/layout/parts-left-bare'
import type { Report, SectionId } from '@/lib/report/report'
import { sectionName } from '@/lib/report/section-name'
import styles from './export-dialog.module.css'

/** What a 公开稿 leaves out: the passages marked 仅报送稿, and the parts of which only heads remain. */
export interface Omission {
  passages: { blockId: string; text: string }[]
  bareParts: SectionId[]
}

export function useOmission(report: Report): Omission {
  return useMemo(() => {
    const resolved = resolveReport(report)
    return { passages: layOut(resolved, { copy: 'published' }).omitted, bareParts: partsLeftBare(resolved) }
  }, [report])
}

const LONGEST_EXCERPT = 48
const excerpt = (text: string) => (text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}……` : text)

/** 公开稿不含的段落, one by one. */
export function OmittedPassages({ passages, bareParts }: Omission) {
  if (passages.length === 0) return <p className={styles.note}>没有标为“仅报送稿”的段落，公开稿与报送稿正文相同。</p>
  return (
    <section className={styles.open} aria-label="公开稿不含的段落">
      <p>公开稿不含下列 {passages.length} 段“仅报送稿”的内容：</p>
      <ol className={styles.omitted}>
        {passages.map(({ blockId, text }) => (
          <li key={blockId}>{excerpt(text)}</li>
        ))}
      </ol>
      {bareParts.length > 0 && (
        <p className={styles.bare}>
          公开稿中{bareParts.map((part) => `“${sectionName(part)}”`).join('')}将只剩标题，请补写可公开的内容。
        </p>
      )}
    </section>
  )
}
