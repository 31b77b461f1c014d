/** The opening of a passage for a message, at most `max` characters, …… where it was cut. */
export function excerpt(text: string, max = 28): string {
  const words = text.trim().replace(/\s+/g, ' ')
  const characters = Array.from(words)
  return characters.length <= max ? words : `${characters.slice(0, max).join('')}……`
}
