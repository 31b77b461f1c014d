'use client'

import { Badge } from '@/components/ui/badge'
import type { Place } from '@/lib/report/place'
import type { FigureDifference, NumberChanges, SentenceDifference } from '@/lib/tieout/number-changes'
import { changesByPart } from './changes-by-part'
import { KIND_WORDS, numberWords } from './number-changes-text'
import { sentencePieces } from './sentence-pieces'
import { SentenceText } from './sentence-text'
import styles from './number-changes-dialog.module.css'

interface NumberChangesListProps {
  changes: NumberChanges
  /** Shows a place of the later version; null while that is not the present one. */
  onGo: ((place: Place) => void) | null
}

/** The numbers that differ: those of the table first, then the sentences by part. */
export function NumberChangesList({ changes, onGo }: NumberChangesListProps) {
  return (
    <>
      {changes.figures.length > 0 && (
        <section className={styles.group}>
          <h3 className={styles.label}>数据（{changes.figures.length} 项）</h3>
          <ul className={styles.list}>
            {changes.figures.map((figure) => (
              <FigureRow key={figure.figureId} figure={figure} />
            ))}
          </ul>
        </section>
      )}
      {changesByPart(changes).map(({ name, sentences }) => (
        <section key={name} className={styles.group}>
          <h3 className={styles.label}>
            {name}（{sentences.length} 句）
          </h3>
          <ul className={styles.list}>
            {sentences.map((difference) => (
              <SentenceRow key={keyOf(difference)} difference={difference} onGo={onGo} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

const keyOf = ({ before, after }: SentenceDifference) =>
  [before, after].map((side) => side && `${side.blockId} ${side.start}`).join()

function FigureRow({ figure: { name, kind, derived, values, sentences } }: { figure: FigureDifference }) {
  return (
    <li className={styles.figure}>
      <span className={styles.name}>
        {name}
        {derived && <span className={styles.aside}>自动计算</span>}
        {kind !== 'changed' && (
          <Badge square tone="accent">
            {KIND_WORDS[kind]}
          </Badge>
        )}
      </span>
      <span className={`${styles.values} tabular`}>
        {values.map(({ year, before, after }) => (
          <span key={year}>
            {year === 'previous' && '上年 '}
            {before} → <strong>{after}</strong>
          </span>
        ))}
      </span>
      <span className={styles.aside}>{sentences.length > 0 ? `正文 ${sentences.length} 句` : '正文未用'}</span>
    </li>
  )
}

function SentenceRow({ difference: { before, after, numbers }, onGo }: { difference: SentenceDifference; onGo: NumberChangesListProps['onGo'] }) {
  const words = <SentenceText pieces={sentencePieces(before?.text ?? '', after?.text ?? '')} />
  const goTo = () => {
    if (!after || !onGo) return null
    const { place, blockId, start, end } = after
    return () => onGo('part' in place ? { part: place.part, blockId, start, end } : place)
  }
  const go = goTo()
  return (
    <li className={styles.row}>
      <p className={`${styles.numbers} tabular`}>{numbers.map(numberWords).join('；')}</p>
      {go ? (
        <button type="button" className={styles.go} title="到这一处" onClick={go}>
          {words}
        </button>
      ) : (
        <div className={styles.words}>{words}</div>
      )}
    </li>
  )
}
