import type { FigureChange } from './figure-value'

export type Direction = Extract<FigureChange, { ok: true }>['direction']

interface DirectionWord {
  direction: Direction
  /** The word that says the contrary in the same manner. */
  contrary: string
}

const pair = (up: string, down: string): [string, DirectionWord][] => [
  [up, { direction: 'up', contrary: down }],
  [down, { direction: 'down', contrary: up }],
]

/** 增长, 下降, 持平…… as they stand in reports; where two words share a contrary, the usual one is it. */
const WORDS = new Map<string, DirectionWord>([
  ...pair('增多', '减少'), ...pair('增加', '减少'), ...pair('上升', '下降'), ...pair('提高', '降低'), ...pair('提升', '降低'),
  ...pair('上涨', '回落'), ...pair('攀升', '下滑'), ...pair('增幅', '降幅'), ...pair('增长', '下降'),
  ['持平', { direction: 'level', contrary: '' }],
])
const ANY = new RegExp([...WORDS.keys()].join('|'), 'g')
const COMPARES = /同比|环比|较|比|上年|去年|同期|相比/
const ENDS = /^(?:$|[^\u4e00-\u9fa5]|了|至|到|近|约|超|幅|明显|显著)/
const CLAUSE = /[，；：。！？\n\t]/

/** What a direction word reads once the number goes the other way: 上升 → 下降, 持平 → 增长. */
export function wordFor(direction: Direction, instead: string): string {
  if (direction === 'level') return '持平'
  const known = WORDS.get(instead)
  if (!known || known.direction === 'level') return direction === 'up' ? '增长' : '下降'
  return known.direction === direction ? instead : known.contrary
}

export interface FoundDirection {
  word: string
  direction: Direction
  /** UTF-16 units from the start of the text. */
  start: number
}

/** The direction words of a text that speak of a number, not of an effort (提高认识, 提升能力). */
export function findDirections(text: string): FoundDirection[] {
  return Array.from(text.matchAll(ANY)).flatMap(({ 0: word, index }) => {
    const clause = text.slice(0, index).split(CLAUSE).at(-1)!
    const after = text.slice(index + word.length)
    return COMPARES.test(clause) || ENDS.test(after) ? [{ word, direction: WORDS.get(word)!.direction, start: index }] : []
  })
}
