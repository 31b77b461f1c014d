'use client'

import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { withInputs } from '@/lib/figures/add-indicators'
import type { Indicator } from '@/lib/template/indicator'
import { INDICATOR_CATALOGUE } from '@/templates/indicator-catalogue'
import type { AddTabProps } from './add-indicator-dialog'
import { searchCatalogue } from './search-catalogue'
import styles from './add-indicator-dialog.module.css'

/** So many stand in the list; the search finds the rest. */
const SHOWN = 25
const AREAS = [...new Set(INDICATOR_CATALOGUE.map(({ indicator }) => indicator.area))]
const ALL = '全部领域'

const describe = ({ area, unit, derivation }: Indicator) =>
  [area, unit, derivation && '自动计算'].filter(Boolean).join(' · ')

/** 从目录选择: by name, by what reports call it, by area. */
export function CatalogueList({ report, area: areaInHand, onAdd }: AddTabProps) {
  const [query, setQuery] = useState('')
  const [area, setArea] = useState(AREAS.includes(areaInHand) ? areaInHand : '')
  const known = new Set(report.indicators.map((indicator) => indicator.id))
  const found = searchCatalogue(INDICATOR_CATALOGUE, query, area).filter((indicator) => !known.has(indicator.id))
  return (
    <>
      <div className={styles.search}>
        <TextInput
          data-autofocus
          label="指标名称"
          placeholder="如：调撤、出庭、培训人次"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <NativeSelect
          label="工作领域"
          value={area || ALL}
          data={[ALL, ...AREAS]}
          onChange={({ currentTarget: { value } }) => setArea(value === ALL ? '' : value)}
        />
      </div>
      <p className={styles.count} role="status">
        {found.length === 0
          ? '目录里没有，或已在表中。可换个说法查找，也可添加本单位自己的指标。'
          : found.length > SHOWN
            ? `找到 ${found.length} 项，先列 ${SHOWN} 项，请写得更具体。`
            : `找到 ${found.length} 项，点“添加”加到表中。`}
      </p>
      <ul className={styles.list}>
        {found.slice(0, SHOWN).map((indicator) => (
          <li key={indicator.id}>
            <span className={styles.name}>
              {indicator.name}
              <span className={styles.area}>{describe(indicator)}</span>
            </span>
            <Button
              size="compact-sm"
              variant="light"
              aria-label={`添加${indicator.name}`}
              onClick={() => onAdd(withInputs(indicator, INDICATOR_CATALOGUE))}
            >
              添加
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
