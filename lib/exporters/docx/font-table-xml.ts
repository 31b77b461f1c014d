import { TYPEFACES, type Typeface } from '@/lib/layout/typeface'
import { WORD_NAMESPACE, XML_DECLARATION } from './namespaces'

/** Every face with the other name of the same design: a reader's machine often has only one of the two. */
export const FONT_TABLE_XML =
  `${XML_DECLARATION}<w:fonts xmlns:w="${WORD_NAMESPACE}">${Object.values(TYPEFACES).map(fontXml).join('')}</w:fonts>`

function fontXml({ name, otherName }: Typeface): string {
  const chinese = otherName !== null
  return (
    `<w:font w:name="${name}">${chinese ? `<w:altName w:val="${otherName}"/>` : ''}` +
    `<w:charset w:val="${chinese ? '86' : '00'}"/><w:family w:val="${chinese ? 'auto' : 'roman'}"/>` +
    '<w:pitch w:val="variable"/></w:font>'
  )
}
