'use client'

import { Loader } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './side-panel.module.css'

export const PANELS = ['figures', 'checks', 'guidance', 'preview', 'fields', 'versions'] as const
export type PanelId = (typeof PANELS)[number]

const PANEL_NAMES: Readonly<Record<PanelId, string>> = {
  figures: '数据',
  checks: '检查',
  guidance: '指引',
  preview: '预览',
  fields: '信息',
  versions: '版本',
}
const ICONS: Readonly<Record<PanelId, string>> = {
  figures: 'M3 15V9M8 15V4M13 15v-4M18 15V7M2 18h17',
  checks: 'M4 10.5l4 4 8-9M4 18h12',
  guidance: 'M10 5c-2-1.5-5-2-7-1.5V16c2-.5 5 0 7 1.5 2-1.5 5-2 7-1.5V3.5C15 3 12 3.5 10 5zM10 5v12.5',
  preview: 'M4.5 2.5h11v15h-11zM7 6h6M7 9h6M7 12h6M9.2 15h1.6',
  fields: 'M5 2.5h7l4 4v11H5zM8 9h5M8 12h5M8 15h3',
  versions: 'M10 5v5l3.5 2M3.5 7A7 7 0 1 1 3 10M3.5 3v4h4',
}

interface SidePanelProps {
  /** The panel that is open, or none. */
  open: PanelId | null
  onOpen: (panel: PanelId | null) => void
  /** Numbers beside the names: open findings. */
  counts: Partial<Record<PanelId, number>>
  children: ReactNode
}

/** One panel at a time beside the sheet; the rail at the very edge opens and closes them. */
export function SidePanel({ open, onOpen, counts, children }: SidePanelProps) {
  return (
    <>
      {open && (
        <aside className={open === 'preview' ? `${styles.panel} ${styles.wide}` : styles.panel} aria-label={PANEL_NAMES[open]}>
          <div className={styles.head}>
            <h2>{PANEL_NAMES[open]}</h2>
            <button type="button" className={styles.close} onClick={() => onOpen(null)}>
              收起
            </button>
          </div>
          <div className={open === 'preview' ? styles.filled : styles.body}>{children}</div>
        </aside>
      )}
      <nav className={styles.rail} aria-label="右侧面板">
        {PANELS.map((panel) => (
          <button
            key={panel}
            type="button"
            className={styles.tab}
            aria-pressed={open === panel}
            // The caret stays in the sheet, so that a number can be put where it stands.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onOpen(open === panel ? null : panel)}
          >
            <svg
              width="20"
              height="20"
              viewBox="0 0 20 20"
              aria-hidden="true"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.4"
            >
              <path d={ICONS[panel]} strokeLinecap="round" strokeLinejoin="round" />
            </svg>
            {PANEL_NAMES[panel]}
            {(counts[panel] ?? 0) > 0 && <span className={styles.count}>{counts[panel]}</span>}
          </button>
        ))}
      </nav>
    </>
  )
}

/** Stands in a panel while it is fetched. */
export function PanelLoading() {
  return (
    <div className={styles.loading}>
      <Loader size="sm" aria-label="正在打开" />
    </div>
  )
}
