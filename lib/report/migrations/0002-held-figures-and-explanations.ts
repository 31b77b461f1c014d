import type { Migration } from './index'

/** Figures that the text holds back after 送审, locked values of last year, and 口径说明. */
export const HELD_FIGURES_AND_EXPLANATIONS: Migration = {
  from: 2,
  migrate: (report) => ({
    ...report,
    figures: Array.isArray(report.figures) ? report.figures.map(withOrigin) : report.figures,
    explanations: [],
  }),
}

const withOrigin = (figure: unknown) =>
  typeof figure === 'object' && figure !== null ? { ...figure, previousFrom: 'typed', held: null } : figure
