/** The text of a head: up to the first 。 */
export function headText(text: string): string {
  const stop = text.indexOf('。')
  return (stop < 0 ? text : text.slice(0, stop)).trim()
}
