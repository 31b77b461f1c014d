'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { INDICATOR_KINDS, indicatorSchema, type Indicator } from '@/lib/template/indicator'
import type { AddTabProps } from './add-indicator-dialog'
import { AreaOptions, AREA_OPTIONS, areaSchema, nameSchema } from './indicator-fields'
import { ownIndicator } from './own-indicator'
import styles from './add-indicator-dialog.module.css'

const KIND_NAMES: Readonly<Record<Indicator['kind'], string>> = {
  count: '计数（件、次、人）',
  amount: '金额、数量（可有小数）',
  rate: '比率（%）',
  score: '得分',
  rank: '名次',
}

const formSchema = (names: readonly string[]) =>
  z.object({
    name: nameSchema(names),
    unit: z.string().trim().max(10, '单位最长 10 个字。'),
    kind: indicatorSchema.shape.kind,
    area: areaSchema,
    basis: z.string().trim().max(400, '口径最长 400 个字。'),
  })

/** 本单位自己的指标, typed every year. */
export function OwnIndicatorForm({ report, area, onAdd }: AddTabProps) {
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(formSchema(report.indicators.map((indicator) => indicator.name))),
    defaultValues: { name: '', unit: '件', kind: 'count' as const, area, basis: '' },
  })
  const { errors } = formState
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
        <TextInput label="工作领域" list={AREA_OPTIONS} error={errors.area?.message} {...register('area')} />
      </div>
      <AreaOptions indicators={report.indicators} />
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
