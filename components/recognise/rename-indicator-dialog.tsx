'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, Textarea, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { nameSchema } from '@/components/figures/indicator-fields'
import { Dialog } from '@/components/ui/dialog'
import { figuresOf } from '@/lib/figures/remove-indicator'
import type { Report } from '@/lib/report/report'
import type { Indicator } from '@/lib/template/indicator'
import { PlacesList } from './places-list'
import styles from './indicator-dialogs.module.css'

export interface IndicatorNames {
  name: string
  unit: string
  basis: string
}

interface RenameIndicatorDialogProps {
  report: Report
  indicator: Indicator
  onRename: (names: IndicatorNames) => void
  onClose: () => void
}

const formSchema = (names: readonly string[]) =>
  z.object({
    name: nameSchema(names),
    unit: z.string().trim().max(10, '单位最长 10 个字。'),
    basis: z.string().trim().max(400, '口径最长 400 个字。'),
  })

/** Name, unit and 口径 of the unit's own indicator, with the places where the unit would change; past 起草 it does not. */
export function RenameIndicatorDialog({ report, indicator, onRename, onClose }: RenameIndicatorDialogProps) {
  const others = report.indicators.filter(({ id }) => id !== indicator.id).map(({ name }) => name)
  const { register, handleSubmit, formState } = useForm<IndicatorNames>({
    resolver: zodResolver(formSchema(others)),
    defaultValues: { name: indicator.name, unit: indicator.unit, basis: indicator.basis ?? '' },
  })
  const { errors } = formState
  const figureIds = useMemo(() => figuresOf(report, [indicator]), [report, indicator])
  const submit = handleSubmit(onRename)
  // Past 起草 the text must not change by itself, and a unit is not held back as values are.
  const fixed = report.state !== 'drafting'
  return (
    <Dialog title={`修改“${indicator.name}”`} size={560} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <div className={styles.columns}>
          <TextInput data-autofocus label="指标名称" error={errors.name?.message} {...register('name')} />
          {fixed ? (
            <TextInput label="单位" disabled value={indicator.unit} />
          ) : (
            <TextInput label="单位" error={errors.unit?.message} {...register('unit')} />
          )}
        </div>
        <Textarea
          label="口径（可不填）"
          description="数的是什么，截至哪一天"
          autosize
          minRows={1}
          error={errors.basis?.message}
          {...register('basis')}
        />
        <div>
          <PlacesList report={report} figureIds={figureIds} />
          <p className={styles.words}>
            {fixed ? '已送审，单位不能改；确需修改，请先把状态改回“起草”。' : '引用处的单位随之改，手工键入的文字不动。'}
          </p>
        </div>
        <Group gap="sm">
          <Button type="submit">修改</Button>
          <Button variant="default" onClick={onClose}>
            取消
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}
