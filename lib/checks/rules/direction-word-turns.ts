import { pendingChanges } from '@/lib/figures/pending-changes'
import type { RawFinding, Rule } from '../rule'

const listed = (words: readonly string[]) => [...new Set(words)].join('、')

/** F04: a figure changed past 起草 turns the direction word of a sentence, or falls beside words that praise. */
export const directionWordTurns: Rule = {
  id: 'direction-word-turns',
  code: 'F04',
  severity: 'warning',
  source: '送审以后改的数，经逐句核对才写入正文；方向词、评价语要与数相符。',
  messages: {
    turns: {
      what: '“{indicator}”由{before}改为{after}，句中的“{word}”将随之变为“{becomes}”。',
      how: '请核对这句话，再到“待确认的数据改动”中采用新数或仍用原数。',
    },
    turnsByHand: {
      what: '“{indicator}”由{before}改为{after}，句中的“{word}”不再相符。',
      how: '采用新数时请把“{word}”改为“{becomes}”；数若有误，请到“待确认的数据改动”中仍用原数。',
    },
    praise: {
      what: '“{indicator}”由{before}改为{after}，同句有“{praise}”的评价。',
      how: '数在减少，请核对评价是否仍然成立，再到“待确认的数据改动”中采用新数或仍用原数。',
      why: '送审以后改的数，经逐句核对才写入正文；数在变差，同句的评价就要斟酌。',
    },
  },
  check: ({ report }) => {
    const told = new Set<string>()
    return pendingChanges(report).flatMap(({ figureId, name, values, sentences }) => {
      const [value] = values
      if (!value) return []
      const indicator = value.year === 'previous' ? `${name}（上年）` : name
      const common = { figureId, indicator, before: value.before, after: value.after }
      return sentences.flatMap(({ place, blockId, reference, pieces, turns, praise }): RawFinding[] => {
        const placed: Pick<RawFinding, 'at' | 'quote'> =
          'part' in place
            ? { at: { blockId, ...reference } }
            : { at: { figureId }, quote: pieces.map(({ before }) => before).join('').trim() }
        const tell = (messageId: string, data: Record<string, string>): RawFinding[] => {
          // Two changes may concern one number of a sentence; it needs one look.
          const key = [messageId, blockId, reference.start].join(' ')
          if (told.has(key)) return []
          told.add(key)
          return [{ ...placed, messageId, data: { ...common, ...data } }]
        }
        const turning = (messageId: string, found: typeof turns) =>
          found.length === 0 ? [] : tell(messageId, { word: listed(found.map(({ word }) => word)), becomes: listed(found.map(({ becomes }) => becomes)) })
        return [
          ...turning('turns', turns.filter(({ byHand }) => !byHand)),
          ...turning('turnsByHand', turns.filter(({ byHand }) => byHand)),
          ...(praise.length > 0 ? tell('praise', { praise: listed(praise) }) : []),
        ]
      })
    })
  },
}
