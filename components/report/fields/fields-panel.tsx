'use client'

import { Button, NativeSelect, TextInput, Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { FIELD_NAMES } from '@/lib/report/field-names'
import { documentNumberFlaw } from '@/lib/checks/document-number-flaw'
import {
  DIRECTIONS,
  DIRECTION_NAMES,
  OPENNESS,
  OPENNESS_NAMES,
  URGENCIES,
  URGENCY_NAMES,
  type ReportFields,
} from '@/lib/report/fields'
import { sameJson } from '@/lib/report/same-json'
import { AttachmentList } from './attachment-list'
import { DayInput } from './day-input'
import { fieldTextsOf, parseField, type FieldTexts } from './field-texts'
import { followProposedSections } from './proposed-sections'
import { followProposals, proposedTitle } from '@/components/report/home/proposed-title'
import { LayoutSettings } from './layout-settings'
import { useReportState, useReportStore, useReportTemplate } from '@/components/report/report-store-context'
import styles from './fields-panel.module.css'

type FieldName = keyof ReportFields
const DAYS: readonly FieldName[] = ['issueDate', 'printDate', 'publishDate']

/** What the panel opens at. */
export type FieldsFocus = { field: FieldName } | { attachmentId: string }

/** 信息: title, offices, numbers and days around the text. What cannot be read stays as typed, with the reason beneath. */
export function FieldsPanel({ focus }: { focus: FieldsFocus | null }) {
  const store = useReportStore()
  const template = useReportTemplate()
  const fields = useReportState((state) => state.report.fields)
  const findings = useReportState((state) => state.checks.findings)
  const written = useRef(fields)
  const { register, reset, setValue, setError, clearErrors, setFocus, formState } = useForm<FieldTexts>({
    defaultValues: { ...fieldTextsOf(fields), ...store.misfits },
  })
  const { errors } = formState
  const [inHand, setInHand] = useState<FieldName | null>(null)

  // A change from elsewhere (another tab, a fix) shows; the form's own writing must not come back under the caret.
  useEffect(() => {
    if (sameJson(fields, written.current)) return
    written.current = fields
    reset({ ...fieldTextsOf(fields), ...store.misfits })
  }, [fields, reset, store])

  useEffect(() => {
    for (const name of Object.keys(store.misfits) as FieldName[]) {
      const parsed = parseField(name, store.misfits[name] ?? '')
      if (!parsed.ok) setError(name, { message: parsed.message })
    }
  }, [setError, store])

  useEffect(() => {
    if (focus && 'field' in focus) setFocus(focus.field)
  }, [focus, setFocus])

  const write = (name: FieldName, typed: string, { atRest }: { atRest: boolean }) => {
    const parsed = parseField(name, typed)
    if (!parsed.ok) {
      store.misfits[name] = typed
      if (atRest) setError(name, { message: parsed.message })
      return
    }
    delete store.misfits[name]
    clearErrors(name)
    const before = store.getState().report.fields
    const next = followProposals(template, before, { ...before, [name]: parsed.value })
    written.current = next
    store.collectSheet()
    store.change((report) => ({ ...report, fields: next, sections: followProposedSections(report, template, next) }))
    const texts = fieldTextsOf(next)
    for (const other of ['titleLines', 'issuerSignature'] as const) {
      if (other !== name && !sameJson(before[other], next[other])) setValue(other, texts[other])
    }
    if (atRest) setValue(name, texts[name])
  }

  const field = (name: FieldName) => ({
    ...register(name, {
      // A day half typed may read as another one: days count only once the field is left.
      onChange: (event: { target: { value: string } }) => {
        setInHand(name)
        if (!DAYS.includes(name)) write(name, event.target.value, { atRest: false })
      },
      onBlur: (event: { target: { value: string } }) => {
        setInHand(null)
        write(name, event.target.value, { atRest: true })
        store.flush()
      },
    }),
    label: FIELD_NAMES[name],
    error: errors[name]?.message ?? missing(name),
  })
  const missing = (name: FieldName) =>
    findings.find((finding) => finding.severity !== 'info' && 'field' in finding.at && finding.at.field === name)
      ?.message.what

  const proposal = proposedTitle(template, fields)
  const isOddNumber = inHand !== 'documentNumber' && documentNumberFlaw(fields.documentNumber)?.kind === 'malformed'
  const day = (name: 'issueDate' | 'printDate' | 'publishDate', description?: string) => (
    <DayInput
      {...field(name)}
      description={description}
      day={fields[name]}
      around={`${fields.year + 1}-02-01`}
      onPick={(typed) => {
        setValue(name, typed)
        write(name, typed, { atRest: true })
      }}
    />
  )
  const list = { autosize: true, minRows: 1, maxRows: 8 }

  return (
    <>
      <form className={styles.form} onSubmit={(event) => event.preventDefault()} noValidate>
        <fieldset>
          <legend>标题与机关</legend>
          <Textarea {...field('issuers')} {...list} description="全称，联合发文的每行一个" />
          <TextInput {...field('year')} inputMode="numeric" className={styles.short} />
          <Textarea {...field('titleLines')} {...list} minRows={2} description="在哪里回行，打印就在哪里回行" />
          {!sameJson(proposal, fields.titleLines) && (
            <Button
              variant="subtle"
              size="compact-sm"
              className={styles.inline}
              onClick={() => {
                setValue('titleLines', proposal.join('\n'))
                write('titleLines', proposal.join('\n'), { atRest: true })
              }}
            >
              按机关和年度重拟标题
            </Button>
          )}
          <Textarea {...field('issuerSignature')} {...list} description="落款，联合发文的每行一个" />
        </fieldset>
        <fieldset>
          <legend>文号与签发</legend>
          <TextInput
            {...field('documentNumber')}
            description={
              isOddNumber ? (
                <span className={styles.advice} role="status">
                  文号一般写作“机关代字〔年份〕序号号”，如：云司〔2026〕3号。现按所填保留，请核对。
                </span>
              ) : (
                '签发后由文秘编定，如：云司〔2026〕3号'
              )
            }
          />
          <TextInput {...field('signatories')} description="上行文须有；几位之间用顿号" />
          <NativeSelect
            {...field('direction')}
            data={DIRECTIONS.map((value) => ({ value, label: DIRECTION_NAMES[value] }))}
          />
          <TextInput {...field('copyNumber')} description="一般不填；涉密公文不在本系统办理" className={styles.short} />
          <NativeSelect
            {...field('urgency')}
            data={URGENCIES.map((value) => ({ value, label: URGENCY_NAMES[value] }))}
          />
          <NativeSelect
            {...field('sealed')}
            description="盖章的，署名和日期按留印章的位置排"
            data={[
              { value: 'false', label: '不加盖印章' },
              { value: 'true', label: '加盖印章' },
            ]}
          />
          <TextInput {...field('annotation')} description="印在日期下面的圆括号里，如：联系人和电话" />
        </fieldset>
        <fieldset>
          <legend>主送抄送</legend>
          <Textarea {...field('primaryRecipients')} {...list} description="每行一个" />
          <Textarea {...field('copiedTo')} {...list} description="每行一个" />
        </fieldset>
        <fieldset>
          <legend>日期与公开</legend>
          {day('issueDate', '负责人签发或会议通过的日期')}
          <TextInput {...field('printingOffice')} />
          {day('printDate')}
          {day('publishDate', `规定应在${fields.year + 1}年4月1日前公开`)}
          <TextInput {...field('indexNumber')} />
          <NativeSelect
            {...field('openness')}
            data={OPENNESS.map((value) => ({ value, label: OPENNESS_NAMES[value] }))}
          />
        </fieldset>
      </form>
      <section className={styles.part} aria-labelledby="attachments">
        <h3 id="attachments">附件</h3>
        <AttachmentList focus={focus && 'attachmentId' in focus ? focus : null} />
      </section>
      <section className={styles.part} aria-labelledby="layout-settings">
        <h3 id="layout-settings">版式设置</h3>
        <LayoutSettings />
      </section>
    </>
  )
}
