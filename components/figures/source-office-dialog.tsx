'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { Autocomplete, Button, Checkbox, Group } from '@mantine/core'
import { useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { z } from 'zod'
import { changeFigures } from '@/lib/figures/change-figures'
import { officeOf, sourceOffices } from '@/lib/figures/source-offices'
import { Dialog } from '@/components/ui/dialog'
import { figureAreas, type FigureRow } from './figure-rows'
import { sourceOfficeSchema } from './detail-schema'
import type { FigureEntryActions } from './use-figure-entry'
import styles from './source-office-dialog.module.css'

const formSchema = z.object({ office: z.string().trim().pipe(sourceOfficeSchema) })

interface SourceOfficeDialogProps {
  rows: readonly FigureRow[]
  /** The rows in view; where they are not all, those without an office are ticked at first. */
  shown: readonly FigureRow[]
  entry: FigureEntryActions
  onClose: () => void
}

/** 供数单位设为……: one office for many indicators at once; an empty name takes the office away. */
export function SourceOfficeDialog({ rows, shown, entry, onClose }: SourceOfficeDialogProps) {
  const typed = shown.filter((row) => !row.derived)
  const isNarrowed = shown.length < rows.length
  const [chosen, setChosen] = useState(
    () => new Set(typed.filter((row) => isNarrowed && officeOf(row) === '').map((row) => row.figureId)),
  )
  const { control, handleSubmit, formState } = useForm({
    resolver: zodResolver(formSchema),
    defaultValues: { office: '' },
  })
  const toggle = (some: readonly FigureRow[], on: boolean) => {
    const next = new Set(chosen)
    for (const { figureId } of some) {
      if (on) next.add(figureId)
      else next.delete(figureId)
    }
    setChosen(next)
  }
  const apply = handleSubmit(({ office }) => {
    const edits = [...chosen].map((figureId) => ({ figureId, sourceOffice: office }))
    entry.change((report) => changeFigures(report, edits), {
      message: office ? `${edits.length} 项的供数单位已设为“${office}”。` : `已清除 ${edits.length} 项的供数单位。`,
    })
    onClose()
  })
  return (
    <Dialog title="设供数单位" size={640} onClose={onClose}>
      <form onSubmit={(event) => void apply(event)} noValidate>
        <Controller
          name="office"
          control={control}
          render={({ field }) => (
            <Autocomplete
              {...field}
              data-autofocus
              label="勾选的指标，供数单位设为"
              placeholder="如：县公安局"
              description="台账和收数表按供数单位分开；不填则清除"
              data={sourceOffices(rows)}
              error={formState.errors.office?.message}
            />
          )}
        />
        <div className={styles.list}>
          {figureAreas(typed).map((area) => {
            const on = area.rows.filter((row) => chosen.has(row.figureId)).length
            return (
              <fieldset key={area.name} className={styles.area}>
                <legend className="visually-hidden">{area.name}</legend>
                <Checkbox
                  size="xs"
                  label={area.name}
                  className={styles.areaName}
                  checked={on === area.rows.length}
                  indeterminate={on > 0 && on < area.rows.length}
                  onChange={(event) => toggle(area.rows, event.currentTarget.checked)}
                />
                {area.rows.map((row) => (
                  <Checkbox
                    key={row.figureId}
                    size="xs"
                    className={styles.row}
                    checked={chosen.has(row.figureId)}
                    onChange={(event) => toggle([row], event.currentTarget.checked)}
                    label={
                      <>
                        {row.name}
                        {row.sourceOffice && <span className={styles.now}>现为{row.sourceOffice}</span>}
                      </>
                    }
                  />
                ))}
              </fieldset>
            )
          })}
        </div>
        <Group gap="sm" mt="md">
          <Button type="submit" disabled={chosen.size === 0}>
            设定 {chosen.size} 项
          </Button>
          <Button variant="default" onClick={onClose}>
            取消
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}
