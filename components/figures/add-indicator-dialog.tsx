'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { Button, NativeSelect, Tabs, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { withInputs } from '@/lib/figures/add-indicators'
import type { Report } from '@/lib/report/report'
import { INDICATOR_KINDS, indicatorSchema, type Indicator } from '@/lib/template/indicator'
import { Dialog } from '@/components/ui/dialog'
import { INDICATOR_CATALOGUE } from '@/templates/indicator-catalogue'
import { ownIndicator } from './own-indicator'
import { searchCatalogue } from './search-catalogue'
import styles from './add-indicator-dialog.module.css'

const KIND_NAMES: Readonly<Record<Indicator['kind'], string>> = {
  count: '计数（件、次、人）',
  amount: '金额、数量（可有小数）',
  rate: '比率（%）',
  score: '得分',
  rank: '名次',
}

const trimmed = z.string().trim()
const formSchema = z.object({
  name: trimmed.min(1, '请填写指标名称，如“行政复议新收”。').pipe(indicatorSchema.shape.name),
  unit: trimmed.pipe(z.string().max(10, '单位最长 10 个字。')),
  kind: indicatorSchema.shape.kind,
  area: trimmed.min(1, '请填写工作领域，如“行政复议”。').pipe(z.string().max(40, '工作领域最长 40 个字。')),
  basis: trimmed.pipe(z.string().max(400, '口径最长 400 个字。')),
})

interface AddIndicatorDialogProps {
  report: Report
  /** Work area in hand; '' for none. */
  area: string
  onAdd: (indicators: readonly Indicator[]) => void
  onClose: () => void
}

/** 添加指标: found in the catalogue, or the unit's own. */
export function AddIndicatorDialog({ report, area, onAdd, onClose }: AddIndicatorDialogProps) {
  return (
    <Dialog onClose={onClose} title="添加指标" size={640}>
      <Tabs defaultValue="catalogue" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="catalogue">从目录选择</Tabs.Tab>
          <Tabs.Tab value="own">本单位自己的指标</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="catalogue">
          <Catalogue report={report} area={area} onAdd={onAdd} />
        </Tabs.Panel>
        <Tabs.Panel value="own">
          <OwnIndicator report={report} area={area} onAdd={onAdd} />
        </Tabs.Panel>
      </Tabs>
    </Dialog>
  )
}

type TabProps = Omit<AddIndicatorDialogProps, 'onClose'>

function Catalogue({ report, area, onAdd }: TabProps) {
  const [query, setQuery] = useState(area)
  const known = new Set(report.indicators.map((indicator) => indicator.id))
  const found = searchCatalogue(INDICATOR_CATALOGUE, query).filter((indicator) => !known.has(indicator.id))
  return (
    <>
      <TextInput
        data-autofocus
        label="指标名称或工作领域"
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        description={`目录里还有 ${found.length} 项${query.trim() ? '符合' : ''}，点“添加”加到表中`}
      />
      <ul className={styles.list}>
        {found.map((indicator) => (
          <li key={indicator.id}>
            <span className={styles.name}>
              {indicator.name}
              <span className={styles.area}>
                {indicator.area}
                {indicator.unit && ` · ${indicator.unit}`}
                {indicator.derivation && ' · 自动计算'}
              </span>
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

function OwnIndicator({ report, area, onAdd }: TabProps) {
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(formSchema),
    defaultValues: { name: '', unit: '件', kind: 'count' as const, area, basis: '' },
  })
  const { errors } = formState
  const areas = [...new Set(report.indicators.map((indicator) => indicator.area))]
  const submit = handleSubmit(({ basis, ...indicator }) =>
    onAdd([ownIndicator({ ...indicator, ...(basis && { basis }) })]),
  )
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput data-autofocus label="指标名称" error={errors.name?.message} {...register('name')} />
      <div className={styles.columns}>
        <NativeSelect
          label="种类"
          data={INDICATOR_KINDS.map((value) => ({ value, label: KIND_NAMES[value] }))}
          error={errors.kind?.message}
          {...register('kind')}
        />
        <TextInput label="单位" error={errors.unit?.message} {...register('unit')} />
        <TextInput label="工作领域" list="indicator-areas" error={errors.area?.message} {...register('area')} />
      </div>
      <datalist id="indicator-areas">
        {areas.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextInput
        label="口径（可不填）"
        description="数的是什么，截至哪一天"
        error={errors.basis?.message}
        {...register('basis')}
      />
      <Button type="submit" className={styles.submit}>
        添加
      </Button>
    </form>
  )
}
