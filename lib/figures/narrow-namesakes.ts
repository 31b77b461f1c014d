/** Whether two units are one, full width or not. */
export const sameUnit = (a: string, b: string): boolean => a.normalize('NFKC') === b.normalize('NFKC')

/** Of several of one name those of the same area and unit, '' for not told; what would leave none decides nothing. */
export function narrowNamesakes<T extends { unit: string; area: string }>(
  found: readonly T[],
  unit: string,
  area: string,
): readonly T[] {
  const by = (kept: readonly T[], matches: (item: T) => boolean) => {
    if (kept.length < 2) return kept
    const narrower = kept.filter(matches)
    return narrower.length > 0 ? narrower : kept
  }
  const sameArea = area === '' ? found : by(found, (item) => item.area === area)
  return unit === '' ? sameArea : by(sameArea, (item) => sameUnit(item.unit, unit))
}
