export const POINTS_PER_MM = 72 / 25.4
export const TWIPS_PER_MM = 1440 / 25.4

/** A length for the list: one decimal. */
export const inMm = (mm: number) => `${mm.toFixed(1)} 毫米`
export const twipsToMm = (twips: number) => twips / TWIPS_PER_MM
export const pointsToMm = (points: number) => points / POINTS_PER_MM
