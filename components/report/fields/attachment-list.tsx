'use client'

import { Button, Textarea, TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { Attachment } from '@/lib/report/attachment'
import { isLocked } from '@/lib/report/report-lock'
import { fullReport, ROW_LIMITS } from '@/lib/report/row-limits'
import { attachmentText, withAttachmentText } from './attachment-text'
import { changeWithUndo } from '@/components/report/change-with-undo'
import { freshId } from '@/components/report/fresh-id'
import { useReportState, useReportStore } from '@/components/report/report-store-context'
import styles from './attachment-list.module.css'

/** 附件: named below the text and printed on pages of their own, in this order. */
export function AttachmentList({ focus }: { focus: { attachmentId: string } | null }) {
  const store = useReportStore()
  const attachments = useReportState((state) => state.report.attachments)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const item = focus && list.current?.querySelector(`[data-attachment="${CSS.escape(focus.attachmentId)}"]`)
    item?.scrollIntoView({ block: 'nearest' })
    item?.querySelector<HTMLElement>('textarea, input')?.focus()
  }, [focus])
  const locked = useReportState((state) => isLocked(state.report.state))
  const put = (next: Attachment) =>
    store.change((report) => ({
      ...report,
      attachments: report.attachments.map((one) => (one.attachmentId === next.attachmentId ? next : one)),
    }))
  const move = (index: number, by: 1 | -1) =>
    store.change((report) => {
      const moved = [...report.attachments]
      const [one] = moved.splice(index, 1)
      moved.splice(index + by, 0, one!)
      return { ...report, attachments: moved }
    })
  const add = () =>
    store.change((report) => ({ ...report, attachments: [...report.attachments, { attachmentId: freshId('a'), title: '', content: [] }] }))
  const remove = ({ attachmentId, title }: Attachment) =>
    changeWithUndo(
      store,
      (report) => ({ ...report, attachments: report.attachments.filter((one) => one.attachmentId !== attachmentId) }),
      title ? `已删除附件“${title}”。` : '已删除一个附件。',
    )

  return (
    <div className={styles.list} ref={list}>
      {locked && <p className={styles.note}>报告已签发，附件不能修改。</p>}
      {attachments.map((attachment, index) => {
        const name = attachments.length > 1 ? `附件${index + 1}` : '附件'
        const text = attachmentText(attachment)
        return (
          <section key={attachment.attachmentId} className={styles.item} aria-label={name} data-attachment={attachment.attachmentId}>
            <TextInput
              label={`${name}的名称`}
              value={attachment.title}
              placeholder="如：行政执法培训情况"
              maxLength={400}
              readOnly={locked}
              onChange={(event) => put({ ...attachment, title: event.target.value })}
              onBlur={() => store.flush()}
            />
            {text === null ? (
              <p className={styles.note}>这个附件含有标题、表格或引用的数据，内容在这里不能修改，打印照原样。</p>
            ) : (
              <Textarea
                label={`${name}的内容`}
                description="每行一段"
                autosize
                minRows={3}
                maxRows={16}
                value={text}
                readOnly={locked}
                onChange={(event) => put(withAttachmentText(attachment, event.target.value, () => freshId('b')))}
                onBlur={() => store.flush()}
              />
            )}
            <div className={styles.tools}>
              {attachments.length > 1 && (
                <>
                  <Button size="compact-xs" variant="subtle" disabled={locked || index === 0} onClick={() => move(index, -1)} aria-label={`${name}上移`}>
                    上移
                  </Button>
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    disabled={locked || index === attachments.length - 1}
                    onClick={() => move(index, 1)}
                    aria-label={`${name}下移`}
                  >
                    下移
                  </Button>
                </>
              )}
              <Button
                size="compact-xs"
                variant="subtle"
                color="red"
                disabled={locked}
                onClick={() => remove(attachment)}
                aria-label={`删除${name}`}
              >
                删除
              </Button>
            </div>
          </section>
        )
      })}
      {attachments.length >= ROW_LIMITS.attachment && <p className={styles.note}>{fullReport('attachment')}</p>}
      <Button size="compact-sm" variant="default" className={styles.add} disabled={locked || attachments.length >= ROW_LIMITS.attachment} onClick={add}>
        添加附件
      </Button>
    </div>
  )
}
