import type { LaidOutDocument } from '@/lib/layout/laid-out-document'
import { WORD_NAMESPACE, XML_DECLARATION } from './namespaces'
import { FOOTER_STYLE_ID } from './style-ids'

const HINT = '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>'

/** 页码 between 一字线, one character in: right on odd pages, left on even ones (GB/T 9704-2012 7.5). */
export function footerXml({ pageNumber, wordPage }: LaidOutDocument, pages: 'odd' | 'even'): string {
  const side = pages === 'odd' ? 'right' : 'left'
  const indent = `<w:ind w:${side}="${pageNumber.indentCells * wordPage.cellTwips}"/><w:jc w:val="${side}"/>`
  return (
    `${XML_DECLARATION}<w:ftr xmlns:w="${WORD_NAMESPACE}"><w:p><w:pPr><w:pStyle w:val="${FOOTER_STYLE_ID}"/>${indent}</w:pPr>` +
    `<w:r>${HINT}<w:t xml:space="preserve">— </w:t></w:r>` +
    '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>' +
    `<w:r>${HINT}<w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`
  )
}
