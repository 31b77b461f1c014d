import { groupBy } from './group-by'

const CIRCLED_NUMBER = /^\s*[\u2460-\u2473\u2776-\u277f]/
const NUMBERING = /^(?:\d+(?:\.\d+)*[.、)]|\(\d+\)|\(?[一二三四五六七八九十]+(?:、|\))|其中:)/
/** 受理（件） and 受理（单位：件）: the unit behind the name. */
const BRACKETED_UNIT = /\((?:单位:)?[^()]{1,4}\)$/

const foldWidth = (name: string) => name.normalize('NFKC').replace(/\s/g, '')

function withoutNumbering(name: string): string {
  let rest = foldWidth(name.replace(CIRCLED_NUMBER, ''))
  while (NUMBERING.test(rest)) rest = rest.replace(NUMBERING, '')
  return rest
}

/** The name of an indicator as offices write it, told from its numbering and its unit: 1. 行政处罚案件（件） is 行政处罚案件. */
export const plainName = (name: string): string => withoutNumbering(name).replace(BRACKETED_UNIT, '')

/** From the closest reading of a name to the loosest. */
const READINGS = [foldWidth, withoutNumbering, plainName]

/**
 * Finds indicators by the name an office wrote: those named exactly so, else those of the same name without numbering,
 * else without unit. Several are an ambiguity for the caller to settle, in the order given.
 */
export function findByName<T extends { name: string }>(items: readonly T[]): (name: string) => readonly T[] {
  const readings = READINGS.map((read) => ({ read, items: groupBy(items, (item) => read(item.name)) }))
  return (name) => readings.map(({ read, items: groups }) => groups.get(read(name))).find((found) => found) ?? []
}
