interface Supplied {
  sourceOffice: string
}

/** 供数单位 of a figure as told from other offices; '' for none. */
export const officeOf = ({ sourceOffice }: Supplied): string => sourceOffice.trim()

/** The offices that supply these figures, each once, in the order in which they first appear. */
export const sourceOffices = (figures: readonly Supplied[]): string[] =>
  [...new Set(figures.map(officeOf))].filter((office) => office !== '')
