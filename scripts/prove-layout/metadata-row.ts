import type { ExpectedReport } from './expected/expected-report'
import { judged, type ProofRow } from './proof-row'

export interface FileMetadata {
  title: string
  author: string
  language: string
  /** YYYY-MM-DD, '' for none. */
  date: string
  /** Faults that only this format can have, in words. */
  faults: string[]
}

/**
 * Title, issuer, language and the report's own date; without a report the title, the issuer and the language must be
 * there.
 */
export function metadataRow(
  { title, author, language, date, faults }: FileMetadata,
  expected: ExpectedReport | null,
): ProofRow {
  const bare = (text: string) => text.replace(/\s/g, '')
  const wanted = expected?.metadata
  const wrong = [
    ...((wanted ? bare(title) === wanted.title : title !== '') ? [] : [`题名是“${title}”`]),
    ...((wanted ? bare(author) === wanted.author : author !== '') ? [] : [`作者是“${author}”`]),
    ...(wanted && date !== (wanted.date ?? '') ? [`日期是“${date}”`] : []),
    ...(/^zh(-CN|-Hans)?$/i.test(language) ? [] : [`语言是“${language}”`]),
    ...faults,
  ]
  const measured = wrong.length > 0 ? wrong.join('；') : [author, language, ...(date ? [date] : [])].join('，')
  return judged('metadata', '题名、发文机关、语言、成文日期', wrong.length === 0, measured)
}
