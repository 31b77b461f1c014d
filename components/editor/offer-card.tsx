import { Button } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { positionsOf } from '@/lib/editor/block-text'
import type { FigureSource } from '@/lib/editor/figure-source'
import { headMarksKey } from '@/lib/editor/head-marks'
import { findBlock } from '@/lib/editor/walk-doc'
import type { ConversionOffer } from './contract'
import { FloatingCard } from './floating-card'
import styles from './floating-card.module.css'

interface OfferCardProps {
  editor: Editor
  figures: FigureSource
  offer: ConversionOffer
  onClose(): void
}

/** 转为数据, under the number where the caret rests. The caret stays where it is until one of the buttons is pressed. */
export function OfferCard({ editor, figures, offer, onClose }: OfferCardProps) {
  const block = findBlock(editor.state.doc, offer.blockId)
  if (!block) return null
  const mark = headMarksKey.getState(editor.state)?.marks.get(offer.blockId) ?? ''
  const { from, to } = positionsOf(block.node, block.pos, mark, offer, figures.textOf.bind(figures))
  return (
    <FloatingCard editor={editor} from={from} to={to} onClose={onClose} className={styles.offer} aria-label="转为数据">
      {offer.choices.length > 1 && <span>{offer.label}</span>}
      {offer.choices.map((choice) => (
        <Button
          key={choice.label}
          size="compact-xs"
          variant="light"
          onMouseDown={(event) => event.preventDefault()}
          onClick={choice.run}
        >
          {offer.choices.length > 1 ? choice.label : offer.label}
        </Button>
      ))}
    </FloatingCard>
  )
}
