const SHOWN = 12

/** Where two texts differ, in words for the list; null when they are the same, character for character. */
export function describeDifference(expected: string, actual: string): string | null {
  if (expected === actual) return null
  const wanted = Array.from(expected)
  const found = Array.from(actual)
  let start = 0
  while (start < Math.min(wanted.length, found.length) && wanted[start] === found[start]) start++
  let end = 0
  const most = Math.min(wanted.length, found.length) - start
  while (end < most && wanted[wanted.length - 1 - end] === found[found.length - 1 - end]) end++
  const missing = wanted.slice(start, wanted.length - end)
  const extra = found.slice(start, found.length - end)
  const before = wanted.slice(Math.max(0, start - SHOWN), start).join('')
  const changes = [
    ...(missing.length > 0 ? [`缺 ${missing.length} 字${quote(missing)}`] : []),
    ...(extra.length > 0 ? [`多 ${extra.length} 字${quote(extra)}`] : []),
  ]
  return `第 ${start + 1} 字起${before ? `（在${quote(Array.from(before))}之后）` : ''}${changes.join('，')}`
}

function quote(characters: string[]): string {
  const text = characters.slice(0, SHOWN).join('')
  return `“${text}${characters.length > SHOWN ? '……' : ''}”`
}

/** Which of the wanted texts a text lacks, and what of it is none of them, in whatever order they stand. */
export function leftoverOf(text: string, wanted: readonly string[]): { missing: string[]; leftover: string } {
  let leftover = text
  const missing: string[] = []
  for (const each of [...wanted].sort((a, b) => b.length - a.length)) {
    const at = leftover.indexOf(each)
    if (at < 0) missing.push(each)
    else leftover = leftover.slice(0, at) + leftover.slice(at + each.length)
  }
  return { missing, leftover }
}
