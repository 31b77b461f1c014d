import { normalizeDecimal } from '../normalize-decimal'
import { yearOfHeading } from '../year-of-heading'
import { columnOfHeading } from './ledger-columns'

/**
 * Headings in two rows as one, 2025年 over 计划 and 完成 as 2025年计划 and 2025年完成; an empty cell beside a heading
 * is joined to it. Null where the lower row is none of headings: it divides no year, names none, or holds a line.
 */
export function joinHeads(upper: readonly string[], lower: readonly string[], year: number): string[] | null {
  const isYear = (heading: string) => yearOfHeading(heading, year) !== null
  const width = Math.max(upper.length, lower.length)
  const columns = Array.from({ length: width }, (_, column) => ({
    above: upper[column]?.trim() ?? '',
    beside: upper[column + 1]?.trim() ?? '',
    below: lower[column]?.trim() ?? '',
  }))
  const holdsLine = columns.some(
    ({ above, below }) =>
      below !== '' && !isYear(below) && (columnOfHeading(above, year) === 'name' || normalizeDecimal(below) !== null),
  )
  if (holdsLine) return null
  let over = ''
  let divides = false
  const joined = columns.map(({ above, beside, below }, column) => {
    over = above || over
    const isShared = above === '' || (beside === '' && column < width - 1)
    if (below === '') return above
    if (isYear(below)) {
      divides = true
      return isYear(over) || over === '' ? below : `${below}（${over}）`
    }
    if (!isYear(over) || !isShared) return above
    divides = true
    return over + below
  })
  return divides ? joined : null
}
