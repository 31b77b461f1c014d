import type { SentencePiece } from '@/lib/figures/changed-sentences'
import styles from './sentence-text.module.css'

const inRow = (text: string) => text.replaceAll('\t', '　')

/** A sentence with its old words struck and the new ones beside them. */
export function SentenceText({ pieces }: { pieces: readonly SentencePiece[] }) {
  return (
    <span className={styles.sentence}>
      {pieces.map(({ before, after }, index) =>
        before === after ? (
          <span key={index}>{inRow(before)}</span>
        ) : (
          <span key={index}>
            {before && (
              <del className={styles.old}>
                <span className="visually-hidden">原为</span>
                {inRow(before)}
              </del>
            )}
            {after && (
              <ins className={styles.new}>
                <span className="visually-hidden">改为</span>
                {inRow(after)}
              </ins>
            )}
          </span>
        ),
      )}
    </span>
  )
}
