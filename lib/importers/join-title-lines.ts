import { isOfficeName } from '@/lib/text/spaced-letters'

/** The lines of a title as one; two office names on lines of their own keep a space between. */
export function joinTitleLines(lines: readonly string[]): string {
  return lines.reduce((title, line, index) => {
    const joint = index > 0 && isOfficeName(lines[index - 1]!) && isOfficeName(line)
    return joint ? `${title} ${line}` : title + line
  }, '')
}
