const STYLES = [
  'normal', 'italic', 'oblique', 'slanted', 'thin', 'th', 'hairline', 'light', 'lt', 'regular', 'medium', 'med', 'md',
  'bold', 'bd', 'demi', 'extb', 'black', 'blk', 'bk', 'heavy', 'narrow', 'condensed', 'cond', 'cn', 'cd', 'compressed',
  'expanded', 'exp',
]
const MODIFIER = /[ _-](?:extra|ext|ex|x|semi|sem|sm|demi|dem|ultra)$/
const SUFFIX = new RegExp(`(?:${STYLES.join('|')})+$`)

/** Typst names a family by its English family name without the words for weight, slope and width at its end. */
export function typstFamily(familyName: string): string {
  const family = familyName.trim().replace(/^\.+/, '')
  let trimmed = family.toLowerCase()
  for (;;) {
    const withoutStyle = trimmed.replace(SUFFIX, '')
    if (withoutStyle === trimmed) return family.slice(0, trimmed.length)
    trimmed = withoutStyle.replace(/[ _-]$/, '').replace(MODIFIER, '')
  }
}
