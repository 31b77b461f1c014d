import type { ResolvedBlock } from '@/lib/report/resolved-report'
import { PART_NAMES } from '@/lib/template/part'
import type { SectionId } from '@/lib/report/report'
import { headTextOf } from './part-text'
import type { RuleContext } from './rule'

/** A passage of the text that speaks of what a part should hold. */
export interface Passage {
  sectionId: SectionId
  blockId: string
  /** The head or the sentence by which it was found. */
  text: string
}

export interface PassagePattern {
  /** Matched against lower heads, run-in heads and the words after 一是、二是. */
  head: RegExp
  /** Matched against single sentences. */
  sentence?: RegExp
  /** Sections whose words do not count. */
  outside: readonly SectionId[]
}

const ORDINAL_HEAD = /(?:^|[。；])([一二三四五六七八九十]{1,3}是[^。；]*)/g

function headsIn(block: ResolvedBlock): string[] {
  if (block.type === 'table') return []
  const head = headTextOf(block)
  const ordinals = block.type === 'paragraph' ? Array.from(block.text.matchAll(ORDINAL_HEAD), (match) => match[1]!) : []
  return head ? [head, ...ordinals] : ordinals
}

/** The first passage that matches, heads before sentences; null when the text nowhere speaks of it. */
export function findPassage(context: RuleContext, { head, sentence, outside }: PassagePattern): Passage | null {
  const sections = context.resolved.sections.filter((section) => !outside.includes(section.id))
  const search = (wordsOf: (block: ResolvedBlock) => string[], pattern: RegExp): Passage | null => {
    for (const { id, blocks } of sections) {
      for (const block of blocks) {
        const text = wordsOf(block).find((words) => pattern.test(words))
        if (text) return { sectionId: id, blockId: block.blockId, text: text.trim() }
      }
    }
    return null
  }
  return search(headsIn, head) ?? (sentence ? search((block) => block.text.split(/[。\n\t]/), sentence) : null)
}

/** How messages name the section a passage stands in. */
export function sectionLabel(sectionId: SectionId): string {
  return sectionId === 'lead' ? '导语' : `“${PART_NAMES[sectionId]}”部分`
}
