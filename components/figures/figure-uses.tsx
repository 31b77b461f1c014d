'use client'

import { Menu } from '@mantine/core'
import { sectionName } from '@/lib/report/section-name'
import type { FigureUse } from '@/lib/figures/figure-usage'
import { resolveReport } from '@/lib/figures/resolve-report'
import { placeHref } from '@/components/report/place-link'
import { useReportStore } from '@/components/report/report-store-context'
import { SteadyLink } from '@/components/ui/steady-link'
import styles from './figures-table.module.css'

const EXCERPT = 18

/** How often the text refers to a figure; the places are one click away. */
export function FigureUses({ name, uses }: { name: string; uses: readonly FigureUse[] }) {
  const store = useReportStore()
  const count = uses.reduce((sum, use) => sum + use.count, 0)
  if (count === 0) return <span className={styles.unused}>未使用</span>

  const places = () => {
    const { report } = store.getState()
    const { sections, attachments } = resolveReport(report)
    const blocks = new Map(
      [...sections, ...attachments].flatMap(({ blocks: printed }) => printed.map((block) => [block.blockId, block.text] as const)),
    )
    return uses.map((use) => {
      const text = blocks.get(use.blockId) ?? ''
      const place =
        'sectionId' in use
          ? { part: use.sectionId, blockId: use.blockId, start: 0, end: 0 }
          : { attachmentId: use.attachmentId }
      const href = placeHref(report.id, place)
      return { use, href, excerpt: text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text }
    })
  }
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <button type="button" className={styles.uses} aria-label={`${name}：正文引用 ${count} 处，点击查看`}>
          {count} 处
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {places().map(({ use, href, excerpt }) => (
          <Menu.Item key={use.blockId} component={SteadyLink} href={href}>
            <span className={styles.usePart}>{'sectionId' in use ? sectionName(use.sectionId) : '附件'}</span>
            {excerpt}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
