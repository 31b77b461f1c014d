'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { Button, TextInput } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { useFieldArray, useForm, useWatch } from 'react-hook-form'
import { z } from 'zod'
import { fillPlaceholders } from '@/lib/template/fill-placeholders'
import { PART_NAMES } from '@/lib/template/part'
import type { Template } from '@/lib/template/template'
import { sameJson } from '@/lib/report/same-json'
import { ApiError, apiRequest } from '@/components/report/api-request'
import styles from './new-report-form.module.css'

/** What the form shows of a template. */
export type TemplateChoice = Pick<Template, 'id' | 'name' | 'description' | 'officeKind' | 'partOrder' | 'titleLines'>

const formSchema = z.object({
  templateId: z.string().min(1, '请选择模板。'),
  issuers: z
    .array(z.object({ name: z.string().trim().max(100, '名称最长 100 个字。') }))
    .max(10, '联合发文的机关最多 10 个。')
    .refine((issuers) => issuers.some((issuer) => issuer.name !== ''), {
      path: [0, 'name'],
      error: '请填写发文机关全称，如“云岭县司法局”。',
    }),
  year: z
    .string()
    .transform((typed) => typed.normalize('NFKC').trim().replace(/年度?$/, ''))
    .pipe(z.string().regex(/^(19|20)\d{2}$/, '年度写四位数字，如 2025。')),
})
type FormValues = z.input<typeof formSchema>

interface NewReportFormProps {
  templates: readonly TemplateChoice[]
  year: number
  /** 发文机关 of the report written last; the first time none. */
  issuers: readonly string[]
}

/** 新建报告: template, office, year; everything has a proposal, so that one click may be enough. */
export function NewReportForm({ templates, year, issuers }: NewReportFormProps) {
  const router = useRouter()
  const [failure, setFailure] = useState('')
  // The offices of a joint report are proposed only for another one.
  const proposedIssuers = (templateId: string) => {
    const isJoint = templates.find(({ id }) => id === templateId)?.officeKind === 'joint'
    return (issuers.length === 0 ? [''] : isJoint ? issuers : issuers.slice(0, 1)).map((name) => ({ name }))
  }
  const proposedFor = useRef(templates[0]?.id ?? '')
  const { control, register, handleSubmit, formState, getValues } = useForm<FormValues>({
    resolver: zodResolver(formSchema),
    defaultValues: {
      templateId: templates[0]?.id ?? '',
      issuers: proposedIssuers(templates[0]?.id ?? ''),
      year: String(year),
    },
  })
  const issuerRows = useFieldArray({ control, name: 'issuers' })
  const { errors, isSubmitting, isSubmitSuccessful } = formState
  const followTemplate = (templateId: string) => {
    const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name)
    if (sameJson(names(getValues('issuers')), names(proposedIssuers(proposedFor.current)))) {
      issuerRows.replace(proposedIssuers(templateId))
    }
    proposedFor.current = templateId
  }

  const create = handleSubmit(async (values) => {
    setFailure('')
    const names = values.issuers.map((issuer) => issuer.name.trim()).filter((name) => name !== '')
    try {
      const response = await apiRequest('/api/reports', {
        method: 'POST',
        body: { templateId: values.templateId, year: Number(values.year), issuers: names },
      })
      const { id } = (await response.json()) as { id: string }
      router.push(`/reports/${id}`)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setFailure(error.message)
    }
  })

  return (
    <form className={styles.form} onSubmit={(event) => void create(event)} noValidate>
      <fieldset className={styles.group}>
        <legend>模板</legend>
        <p className={styles.hint}>各模板都含五个部分，次序和措辞有别。本地有统一格式的从其格式，以后也可以调整。</p>
        {templates.map((template) => (
          <label key={template.id} className={styles.card}>
            <input
              type="radio"
              value={template.id}
              {...register('templateId', {
                onChange: (event: { target: { value: string } }) => followTemplate(event.target.value),
              })}
            />
            <span className={styles.cardName}>{template.name}</span>
            <span className={styles.cardText}>{template.description}</span>
            <span className={styles.order}>次序：{template.partOrder.map((part) => PART_NAMES[part]).join('、')}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.side}>
        <fieldset className={styles.group}>
          <legend>发文机关和年度</legend>
          {issuerRows.fields.map((row, index) => (
            <div key={row.id} className={styles.issuer}>
              <TextInput
                className={styles.issuerInput}
                label={index === 0 ? '发文机关全称' : `联合发文机关 ${index + 1}`}
                placeholder={index === 0 ? '如：云岭县司法局' : undefined}
                error={errors.issuers?.[index]?.name?.message}
                autoComplete="organization"
                {...register(`issuers.${index}.name`)}
              />
              {index > 0 && (
                <Button variant="subtle" color="gray" onClick={() => issuerRows.remove(index)}>
                  去掉
                </Button>
              )}
            </div>
          ))}
          <Button
            variant="subtle"
            size="compact-sm"
            className={styles.add}
            onClick={() => issuerRows.append({ name: '' })}
          >
            ＋ 联合发文机关
          </Button>
          <TextInput
            className={styles.year}
            label="年度"
            inputMode="numeric"
            error={errors.year?.message}
            {...register('year')}
          />
        </fieldset>
        <ProposedTitle control={control} templates={templates} />
        {failure && (
          <p role="alert" className={styles.failure}>
            {failure}
          </p>
        )}
        <div className={styles.actions}>
          <Button type="submit" loading={isSubmitting || (isSubmitSuccessful && failure === '')}>
            创建报告
          </Button>
          <Button variant="default" onClick={() => router.push('/')}>
            返回
          </Button>
        </div>
      </div>
    </form>
  )
}

function ProposedTitle({
  control,
  templates,
}: {
  control: ReturnType<typeof useForm<FormValues>>['control']
  templates: readonly TemplateChoice[]
}) {
  const values = useWatch({ control })
  const template = templates.find((candidate) => candidate.id === values.templateId)
  const names = (values.issuers ?? []).map((issuer) => issuer.name?.trim() ?? '').filter((name) => name !== '')
  const lines =
    template?.titleLines.map((line) =>
      fillPlaceholders(line, { year: Number(values.year) || 0, issuer: names.join('　') }),
    ) ?? []
  return (
    <div className={styles.preview}>
      <p className={styles.previewLabel}>标题按机关和年度拟定，创建后可改</p>
      <output className={styles.title} aria-live="polite">
        {lines.map((line, index) => (
          <span key={index}>{line}</span>
        ))}
      </output>
    </div>
  )
}
