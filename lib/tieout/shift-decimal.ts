/** Moves the decimal point of a decimal to the right: 1.2 by 4 is 12000. Text arithmetic, exact. */
export function shiftDecimal(decimal: string, places: number): string {
  const [whole = '', fraction = ''] = decimal.split('.')
  const moved = (whole + fraction.slice(0, places).padEnd(places, '0')).replace(/^0+(?=\d)/, '')
  const rest = fraction.slice(places)
  return rest ? `${moved}.${rest}` : moved
}
