'use client'

import { sectionName } from '@/lib/report/section-name'
import type { Finding } from '@/lib/checks/finding'
import type { SectionId } from '@/lib/report/report'
import type { Outline } from '@/lib/editor/outline-of'
import { useReportState } from './report-store-context'
import { deadlinesOf, describeDeadlines } from '@/components/report/home/report-year'
import { shownStatus, StatusDot, STATUS_NAMES } from './status-dot'
import styles from './outline-nav.module.css'

interface OutlineNavProps {
  outline: Outline | null
  current: SectionId | null
  currentBlock: string | null
  today: string
  onSection: (id: SectionId) => void
  onHead: (blockId: string) => void
}

const count = (characters: number) => `${characters.toLocaleString('zh-CN')} 字`

function isOpenIn(id: SectionId) {
  return ({ at, severity }: Finding) =>
    severity !== 'info' && (('part' in at && at.part === id) || ('missingPart' in at && at.missingPart === id))
}

/** The lead and the five parts with their state; below the part in hand, its heads. */
export function OutlineNav({ outline, current, currentBlock, today, onSection, onHead }: OutlineNavProps) {
  const report = useReportState((state) => state.report)
  const checks = useReportState((state) => state.checks)
  const ids: SectionId[] = ['lead', ...report.partOrder]
  const total = outline ? Object.values(outline.characters).reduce((sum, characters) => sum + characters, 0) : null
  const complete = report.partOrder.filter((id) => checks.statuses[id] === 'complete').length

  const explain = (id: SectionId): string => {
    const status = shownStatus(checks, id)
    const characters = outline ? ` · ${count(outline.characters[id])}` : ''
    const findings = checks.findings.filter(isOpenIn(id)).length
    if (!report.sections[id].present) return '不写这一部分'
    if (status === 'empty') return id === 'otherMatters' ? '未填（没有时写“无。”）' : '未填'
    if (status === 'flawed') return `${findings} 处有问题${characters}`
    return `${STATUS_NAMES[status]}${characters}`
  }
  const deadline = describeDeadlines(deadlinesOf(report.fields.year, today))

  return (
    <nav aria-label="提纲" className={styles.nav}>
      <p className={`${styles.caption} tabular`}>
        五个部分 · {checks.whole ? `已完成 ${complete}` : STATUS_NAMES.checking}
        {total !== null && ` · 共 ${count(total)}`}
      </p>
      <ul className={styles.list}>
        {ids.map((id) => {
          const heads =
            current === id ? (outline?.heads ?? []).filter((head) => head.sectionId === id && head.level === 2) : []
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.part}
                aria-current={current === id ? 'true' : undefined}
                onClick={() => onSection(id)}
              >
                <StatusDot status={shownStatus(checks, id)} />
                <span>
                  <span className={styles.name}>{sectionName(id)}</span>
                  <span className={`${styles.state} tabular`}>{explain(id)}</span>
                </span>
              </button>
              {heads.length > 0 && (
                <ul className={styles.heads}>
                  {heads.map((head) => (
                    <li key={head.blockId}>
                      <button
                        type="button"
                        className={styles.head}
                        title={`${head.text} · ${count(head.characters)}`}
                        aria-current={currentBlock === head.blockId ? 'true' : undefined}
                        onClick={() => onHead(head.blockId)}
                      >
                        {head.text}
                      </button>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
      <div className={styles.deadlines}>
        <p className={styles.caption}>期限</p>
        <p>
          报送 {report.fields.year + 1}年3月1日
          <br />
          公开 {report.fields.year + 1}年4月1日
        </p>
        {deadline && (
          <p className={styles.left} suppressHydrationWarning>
            {deadline}
          </p>
        )}
      </div>
    </nav>
  )
}
