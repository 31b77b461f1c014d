/**
 * What can be read of a body that fits no report: its words in the order they stand, one block a line; the data itself
 * where it holds no words.
 */
export function leftoverText(body: unknown): string {
  if (typeof body === 'string') return body
  const lines: string[] = []
  let open = false
  const put = (text: string) => {
    if (open && lines.length > 0) lines[lines.length - 1] += text
    else lines.push(text)
    open = true
  }
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) value.forEach((one) => visit(one, key))
    else if (typeof value === 'object' && value !== null) {
      // Pieces of one paragraph follow one another; everything else starts a line.
      if ('type' in value && value.type !== 'text') open = false
      for (const [name, within] of Object.entries(value)) visit(within, name)
      if (!('type' in value) || value.type !== 'text') open = false
    } else if (typeof value === 'string' && value.trim() !== '' && !SILENT.test(key)) {
      if (key !== 'text') open = false
      put(value)
      if (key !== 'text' && key !== 'mark') open = false
    }
  }
  visit(body, '')
  return lines.length > 0 ? lines.join('\n') : JSON.stringify(body, null, 2)
}

/** Keys whose values are marks of the program, not words of the clerk. */
const SILENT = /^(type|present|audience|numbering|show|round|kind|state|code|direction|openness|urgency|previousFrom|.*Id|id)$/
