/** What tie-out needs of an indicator (指标) of the catalogue. */
export interface CatalogueEntry {
  indicator: {
    name: string
    unit: string
    kind: 'count' | 'amount' | 'rate' | 'score' | 'rank'
    /** Work area (工作领域). */
    area: string
    /** 口径: what exactly is counted. */
    basis?: string
  }
  /** How prose names it: words parted by a blank, all in the number's clause, the first perhaps earlier. */
  words?: readonly string[]
}
