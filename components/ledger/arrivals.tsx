'use client'

import { useMemo } from 'react'
import { arrivalsByOffice } from '@/lib/figures/ledger/arrivals'
import type { Report } from '@/lib/report/report'
import styles from './arrivals.module.css'

interface ArrivalsProps {
  report: Pick<Report, 'figures' | 'indicators'>
  /** Shows what is still missing from an office. */
  onOffice: (office: string) => void
}

/** 到数情况: how many of an office's figures have this year's value. Nothing while no office is named. */
export function Arrivals({ report: { figures, indicators }, onOffice }: ArrivalsProps) {
  const arrivals = useMemo(() => arrivalsByOffice({ figures, indicators }), [figures, indicators])
  if (arrivals.length === 0) return null
  return (
    <div className={styles.arrivals} role="group" aria-label="到数情况">
      <span>到数：</span>
      {arrivals.map(({ office, asked, arrived, missing }) => (
        <button
          key={office}
          type="button"
          className={`${styles.office} ${missing.length === 0 ? styles.complete : ''}`}
          title={missing.length === 0 ? '已到齐' : `还缺：${missing.join('、')}`}
          onClick={() => onOffice(office)}
        >
          {office} <span className="tabular">{arrived}/{asked}</span>
        </button>
      ))}
    </div>
  )
}
