'use client'

import { Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { ProposedIndicator } from '@/lib/tieout/proposal'
import styles from './recognise-dialog.module.css'

interface IndicatorChoiceProps {
  /** What the number is about, for screen readers. */
  label: string
  indicator: ProposedIndicator | null
  choices: readonly ProposedIndicator[]
  onChoose: (indicator: ProposedIndicator) => void
  /** 新增本单位指标 of this name. */
  onCreate: (name: string) => void
}

const NEW = '+'
const MOST = 60

/** The indicator of a row: a word until it is clicked, for a list in every row would be a load. */
export function IndicatorChoice({ label, indicator, choices, onChoose, onCreate }: IndicatorChoiceProps) {
  const [choosing, setChoosing] = useState(false)
  if (!choosing) {
    return (
      <button
        type="button"
        className={indicator ? styles.indicator : `${styles.indicator} ${styles.unknown}`}
        aria-label={`${label}：${indicator?.name ?? '选择指标'}，点击改选`}
        onClick={() => setChoosing(true)}
      >
        {indicator?.name ?? '选择指标'}
      </button>
    )
  }
  return (
    <OpenChoice
      label={label}
      indicator={indicator}
      choices={choices}
      onDone={() => setChoosing(false)}
      onChoose={onChoose}
      onCreate={onCreate}
    />
  )
}

function OpenChoice({
  label,
  indicator,
  choices,
  onChoose,
  onCreate,
  onDone,
}: IndicatorChoiceProps & { onDone: () => void }) {
  const [search, setSearch] = useState('')
  const words = search.trim()
  const data = useMemo(() => {
    const found = words === '' || words === indicator?.name ? choices : choices.filter(({ name, area }) => `${area}${name}`.includes(words))
    const listed = found.slice(0, MOST).map(({ id, name, unit }) => ({ value: id, label: unit ? `${name}（${unit}）` : name }))
    const isNew = words !== '' && !choices.some(({ name }) => name === words)
    return isNew ? [...listed, { value: NEW, label: `新增本单位指标“${words}”` }] : listed
  }, [choices, indicator, words])
  const choose = (value: string | null) => {
    const chosen = choices.find(({ id }) => id === value)
    if (value === NEW) onCreate(words)
    else if (chosen) onChoose(chosen)
    onDone()
  }
  return (
    <Select
      size="xs"
      autoFocus
      defaultDropdownOpened
      searchable
      aria-label={label}
      placeholder="键入名称查找"
      nothingFoundMessage="没有这个指标"
      maxDropdownHeight={260}
      comboboxProps={{ width: 320, position: 'bottom-start' }}
      data={data}
      filter={({ options }) => options}
      searchValue={search}
      onSearchChange={setSearch}
      onChange={choose}
      onDropdownClose={onDone}
    />
  )
}
