import { TYPEFACES, type TypefaceRole } from '@/lib/layout/typeface'

/** The face of a style. hAnsi is the Chinese face too, or “ ” — … · fall to the Western one. */
export function fontsXml(typeface: TypefaceRole, digits: TypefaceRole): string {
  const chinese = TYPEFACES[typeface].name
  const western = TYPEFACES[digits].name
  return `<w:rFonts w:ascii="${western}" w:hAnsi="${chinese}" w:eastAsia="${chinese}" w:cs="${western}"/>`
}
