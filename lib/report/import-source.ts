/** What an import saw and did not keep in the report: the raw words that checks on a foreign file need. */
export interface ImportSource {
  /** The title lines as they stood, spaced letters and all. */
  titleLines: string[]
  /** The line read as 成文日期, as it stood; null when there was none. */
  dateLine: string | null
  /** The file named no 署名: the issuer was inferred from the title. */
  issuerInferred: boolean
  /** Lines left out as web rubbish, 1-based, as they stood. */
  dropped: { line: number; text: string }[]
}
