'use client'

import { Button, Checkbox } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Badge } from '@/components/ui/badge'
import type { ChangedSentence } from '@/lib/figures/changed-sentences'
import type { ChangedValue } from '@/lib/figures/changed-values'
import type { PendingChange } from '@/lib/figures/pending-changes'
import type { Attachment } from '@/lib/report/attachment'
import { sectionName } from '@/lib/report/section-name'
import { sentenceKey } from './checked-sentences'
import { SentenceText } from './sentence-text'
import styles from './changes-dialog.module.css'

interface PendingChangeCardProps {
  change: PendingChange
  attachments: readonly Attachment[]
  focused: boolean
  locked: boolean
  isChecked: (key: string) => boolean
  onToggle: (key: string) => void
  onTake: () => void
  onGiveUp: () => void
  onGo: (sentence: ChangedSentence) => void
}

function Values({ values, named }: { values: readonly ChangedValue[]; named: boolean }) {
  return values.map(({ name, year, before, after }) => (
    <span key={name + year} className={`${styles.value} tabular`}>
      {named && `${name}${year === 'previous' ? '（上年）' : ''} `}
      {!named && (year === 'previous' ? '上年 ' : '本年 ')}
      {before} → <strong>{after}</strong>
    </span>
  ))
}

/** Why a sentence wants a human eye, as one reads it. */
function doubtsOf({ turns, praise }: ChangedSentence): string[] {
  const said = turns.map(({ word, becomes, byHand }) =>
    byHand ? `“${word}”不再相符，采用后请手工改为“${becomes}”` : `“${word}”将变为“${becomes}”`,
  )
  return praise.length > 0 ? [...said, `数在变差，同句有“${praise.join('”“')}”`] : said
}

/** One changed figure: old and new, and every sentence it touches, each to be read before the change is taken. */
export function PendingChangeCard({
  change,
  attachments,
  focused,
  locked,
  isChecked,
  onToggle,
  onTake,
  onGiveUp,
  onGo,
}: PendingChangeCardProps) {
  const { figureId, name, values, derived, sentences } = change
  const unread = sentences.filter((sentence) => !isChecked(sentenceKey(change, sentence))).length
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (focused) card.current?.scrollIntoView({ block: 'start' })
  }, [focused])

  const placeOf = ({ place }: ChangedSentence) => {
    if ('part' in place) return sectionName(place.part)
    const index = attachments.findIndex(({ attachmentId }) => attachmentId === place.attachmentId)
    return `附件${index + 1}`
  }
  return (
    <li ref={card} className={styles.card} aria-label={name} data-figure={figureId}>
      <div className={styles.cardHead}>
        <h3 className={styles.name}>{name}</h3>
        <Values values={values} named={false} />
      </div>
      {derived.length > 0 && (
        <p className={styles.derived}>
          随之改变：
          <Values values={derived} named />
        </p>
      )}
      {sentences.length === 0 ? (
        <p className={styles.nowhere}>正文里没有随之改变的句子。</p>
      ) : (
        <ol className={styles.sentences}>
          {sentences.map((sentence) => {
            const key = sentenceKey(change, sentence)
            const doubts = doubtsOf(sentence)
            return (
              <li key={key} className={styles.sentence}>
                <Checkbox
                  size="xs"
                  label="已核对"
                  className={styles.check}
                  checked={isChecked(key)}
                  onChange={() => onToggle(key)}
                />
                <div className={styles.reading}>
                  <SentenceText pieces={sentence.pieces} />
                  {doubts.length > 0 && (
                    <p className={styles.doubts}>
                      <Badge square tone="amber">
                        请核句
                      </Badge>
                      {doubts.join('；')}。
                    </p>
                  )}
                </div>
                <button type="button" className={styles.place} onClick={() => onGo(sentence)}>
                  {placeOf(sentence)}
                </button>
              </li>
            )
          })}
        </ol>
      )}
      <div className={styles.actions}>
        <Button size="compact-sm" disabled={locked || unread > 0} onClick={onTake}>
          采用新数
        </Button>
        <Button size="compact-sm" variant="default" disabled={locked} onClick={onGiveUp}>
          仍用原数
        </Button>
        {unread > 0 && !locked && <span className={styles.left}>还有 {unread} 句未核对</span>}
      </div>
    </li>
  )
}
