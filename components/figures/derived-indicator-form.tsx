'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { Button, MultiSelect, NativeSelect, TextInput } from '@mantine/core'
import { Controller, useForm, useWatch } from 'react-hook-form'
import type { Report } from '@/lib/report/report'
import type { Indicator } from '@/lib/template/indicator'
import {
  derivedIndicator,
  derivedSchema,
  OPERATION_CHOICES,
  OPERATIONS_IN_ORDER,
  previewFormula,
  type DerivedFields,
} from './derived-indicator'
import { AreaOptions, AREA_OPTIONS } from './indicator-fields'
import { ownIndicator } from './own-indicator'
import styles from './add-indicator-dialog.module.css'

interface DerivedIndicatorFormProps {
  report: Report
  /** Work area in hand; '' for none. */
  area: string
  /** The indicator of the unit's own that is changed; absent for a new one. */
  edited?: Indicator
  onAdd: (indicators: readonly Indicator[]) => void
}

/** Others are shares, with two. */
const USUAL_DECIMALS: Readonly<Partial<Record<DerivedFields['operation'], number>>> = {
  sum: 0,
  difference: 0,
  yearOnYear: 1,
  averageGrowth: 1,
}

const optionsByArea = (indicators: readonly Indicator[]) =>
  [...new Set(indicators.map(({ area }) => area))].map((group) => ({
    group,
    items: indicators.filter(({ area }) => area === group).map(({ id, name }) => ({ value: id, label: name })),
  }))

/** 自动计算的指标: operation, what it works on, and the result as it would stand. */
export function DerivedIndicatorForm({ report, area, edited, onAdd }: DerivedIndicatorFormProps) {
  const { register, control, handleSubmit, formState, setValue, getValues } = useForm({
    resolver: zodResolver(derivedSchema(report.indicators, edited ?? null)),
    defaultValues: fieldsOf(edited, area),
  })
  const { errors } = formState
  const fields = { ...getValues(), ...useWatch({ control }) } as DerivedFields
  const choice = OPERATION_CHOICES[fields.operation]
  const preview = previewFormula(report, fields)
  const submit = handleSubmit((valid) => {
    const indicator = derivedIndicator(valid, report.indicators)
    onAdd([edited ? { ...edited, ...indicator } : ownIndicator(indicator)])
  })
  const pick = (name: 'inputs' | 'denominator', label: string, most: number) => (
    <Controller
      name={name}
      control={control}
      render={({ field }) => (
        <MultiSelect
          {...field}
          label={label}
          placeholder={field.value.length === 0 ? '点击选择，可键入名称查找' : undefined}
          data={optionsByArea(report.indicators)}
          maxValues={most}
          searchable
          hidePickedOptions
          nothingFoundMessage="表中没有，请先添加这个指标。"
          maxDropdownHeight={220}
          error={errors[name]?.message}
        />
      )}
    />
  )
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <div className={styles.pair}>
        <TextInput
          data-autofocus
          label="指标名称"
          placeholder="如：建议采纳率"
          error={errors.name?.message}
          {...register('name')}
        />
        <TextInput label="工作领域" list={AREA_OPTIONS} error={errors.area?.message} {...register('area')} />
      </div>
      <AreaOptions indicators={report.indicators} />
      <div className={styles.pair}>
        <NativeSelect
          label="算法"
          data={OPERATIONS_IN_ORDER.map((value) => ({ value, label: OPERATION_CHOICES[value].label }))}
          {...register('operation', {
            onChange: (event: { target: { value: DerivedFields['operation'] } }) => {
              const next = event.target.value
              setValue('decimals', USUAL_DECIMALS[next] ?? 2)
              setValue('inputs', getValues('inputs').slice(0, OPERATION_CHOICES[next].most))
            },
          })}
        />
        <NativeSelect
          label="小数位"
          data={['0', '1', '2', '3', '4'].map((value) => ({ value, label: `${value} 位` }))}
          {...register('decimals')}
        />
      </div>
      {pick('inputs', choice.inputs, choice.most)}
      {choice.denominator && pick('denominator', choice.denominator, 20)}
      {fields.operation === 'averageGrowth' && (
        <TextInput label="相隔年数" inputMode="numeric" error={errors.years?.message} {...register('years')} />
      )}
      <p className={styles.preview} role="status">
        {preview ? `算式：${preview.names}${preview.numbers ? `　${preview.numbers}` : ''}` : '选好后在这里显示算式。'}
      </p>
      <Button type="submit" className={styles.submit}>
        {edited ? '确定' : '添加'}
      </Button>
    </form>
  )
}

function fieldsOf(edited: Indicator | undefined, area: string): DerivedFields {
  const { operation = 'rate', inputs = [], denominator = [], years = 1, decimals = 2 } = edited?.derivation ?? {}
  return { name: edited?.name ?? '', area: edited?.area ?? area, operation, inputs, denominator, years, decimals }
}
