import type { NumberSentence } from '@/lib/tieout/number-sentences'
import type { NumberChanges, SentenceDifference } from '@/lib/tieout/number-changes'
import { sectionName } from '@/lib/report/section-name'

export interface PartChanges {
  /** 举措成效, 附件“名册”. */
  name: string
  sentences: SentenceDifference[]
}

const placeName = ({ place }: NumberSentence) =>
  'part' in place ? sectionName(place.part) : `附件“${place.title.replaceAll('\n', '')}”`

/** The changed sentences by the part or attachment they stand in, in printed order. */
export function changesByPart({ sentences }: NumberChanges): PartChanges[] {
  const parts = new Map<string, SentenceDifference[]>()
  for (const difference of sentences) {
    const name = placeName((difference.after ?? difference.before)!)
    parts.set(name, [...(parts.get(name) ?? []), difference])
  }
  return [...parts].map(([name, list]) => ({ name, sentences: list }))
}
