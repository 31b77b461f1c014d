'use client'

import { Autocomplete, Button, NativeSelect, Textarea } from '@mantine/core'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { zodResolver } from '@hookform/resolvers/zod'
import { changeFigures } from '@/lib/figures/change-figures'
import { sourceOffices } from '@/lib/figures/source-offices'
import { approximationSchema } from '@/lib/report/figure'
import { sameJson } from '@/lib/report/same-json'
import { setBasis } from './change-indicator'
import { DerivationChoice } from './derivation-choice'
import { detailSchema, type FigureDetails } from './detail-schema'
import type { FigureRow } from './figure-rows'
import { LOCKED_REASON } from './locked-reason'
import type { FigureEntryActions } from './use-figure-entry'
import styles from './figure-detail.module.css'

interface FigureDetailProps {
  row: FigureRow
  rows: readonly FigureRow[]
  locked: boolean
  entry: FigureEntryActions
  onClose: () => void
}

const detailsOf = ({ approximation, sourceOffice, basis, note }: FigureRow): FigureDetails => ({
  approximation: approximation ?? '',
  sourceOffice,
  basis,
  note,
})

const APPROXIMATIONS = [
  { value: '', label: '准确数' },
  ...approximationSchema.options.map((word) => ({ value: word, label: word })),
]

/** What a row says beside its values: 概数、供数单位、口径、备注; of a computed one its 算式. Escape leads back to the cell. */
export function FigureDetail({ row, rows, locked, entry, onClose }: FigureDetailProps) {
  const details = detailsOf(row)
  const written = useRef(details)
  const { register, control, reset, formState, setFocus } = useForm<FigureDetails>({
    resolver: zodResolver(detailSchema),
    mode: 'onChange',
    defaultValues: details,
  })
  const { errors } = formState

  // A change from elsewhere (undo, another tab) shows; the form's own writing must not come back under the caret.
  useEffect(() => {
    if (sameJson(details, written.current)) return
    written.current = details
    reset(details)
  }, [details, reset])
  useEffect(() => {
    if (!row.derived) setFocus('approximation')
  }, [row.derived, setFocus])

  const write = <Name extends keyof FigureDetails>(name: Name, typed: FigureDetails[Name]) => {
    const parsed = detailSchema.shape[name].safeParse(typed)
    if (locked || !parsed.success) return
    const value = parsed.data
    written.current = { ...written.current, [name]: value }
    entry.change(
      (report) =>
        name === 'basis'
          ? setBasis(report, row.indicatorId, value)
          : changeFigures(report, [
              { figureId: row.figureId, [name]: name === 'approximation' ? value || null : value },
            ]),
      { key: `${row.figureId} ${name}` },
    )
  }
  const text = (name: 'basis' | 'note') => ({
    ...register(name, { onChange: (event: { target: HTMLTextAreaElement }) => write(name, event.target.value) }),
    error: errors[name]?.message,
    readOnly: locked,
    autosize: true,
    minRows: 1,
    maxRows: 6,
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }

  return (
    <div className={styles.detail} role="group" aria-label={`${row.name}的详情`} onKeyDown={onKeyDown}>
      {row.derived ? (
        <DerivationChoice row={row} locked={locked} entry={entry} />
      ) : (
        <div className={styles.typed}>
          <NativeSelect
            size="xs"
            label="概数词"
            data={APPROXIMATIONS}
            disabled={locked}
            {...register('approximation', {
              onChange: (event: { target: { value: FigureDetails['approximation'] } }) =>
                write('approximation', event.target.value),
            })}
          />
          <Controller
            name="sourceOffice"
            control={control}
            render={({ field }) => (
              <Autocomplete
                {...field}
                size="xs"
                label="供数单位"
                placeholder="如：县公安局"
                data={sourceOffices(rows.filter(({ figureId }) => figureId !== row.figureId))}
                readOnly={locked}
                error={errors.sourceOffice?.message}
                onChange={(value) => {
                  field.onChange(value)
                  write('sourceOffice', value)
                }}
                onBlur={() => {
                  field.onBlur()
                  write('sourceOffice', field.value.trim())
                }}
              />
            )}
          />
        </div>
      )}
      <div className={styles.texts}>
        <Textarea
          size="xs"
          label="口径"
          placeholder={row.derived ? '与通行算法不同的，写明怎么算' : '数的是什么，截至哪一天'}
          {...text('basis')}
        />
        <Textarea size="xs" label="备注" placeholder="只留在表里，不进正文" {...text('note')} />
      </div>
      {locked && <p className={styles.fixed}>{LOCKED_REASON}</p>}
      <Button className={styles.close} variant="subtle" size="compact-sm" onClick={onClose}>
        收起
      </Button>
    </div>
  )
}
