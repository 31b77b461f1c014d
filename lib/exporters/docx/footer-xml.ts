import type { LaidOutDocument } from '@/lib/layout/laid-out-document'
import { WORD_NAMESPACE, XML_DECLARATION } from './namespaces'
import type { FooterPages } from './relationships'
import { FOOTER_STYLE_ID } from './style-ids'

const HINT = '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>'
const NUMBER =
  `<w:r>${HINT}<w:t xml:space="preserve">— </w:t></w:r>` +
  '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>' +
  `<w:r>${HINT}<w:t xml:space="preserve"> —</w:t></w:r>`

/** 页码 between 一字线, one character in: right on odd pages, left on even ones (GB/T 9704-2012 7.5); or centred; or nothing. */
export function footerXml(document: LaidOutDocument, pages: FooterPages): string {
  const placed = `<w:pStyle w:val="${FOOTER_STYLE_ID}"/>${pages === 'none' ? emptyXml(document) : sideXml(document, pages)}`
  return (
    `${XML_DECLARATION}<w:ftr xmlns:w="${WORD_NAMESPACE}"><w:p><w:pPr>${placed}</w:pPr>` +
    `${pages === 'none' ? '' : NUMBER}</w:p></w:ftr>`
  )
}

/** As high as the room below the 版心: LibreOffice ends the text where an empty footer begins. */
function emptyXml({ wordPage }: LaidOutDocument): string {
  return `<w:spacing w:line="${wordPage.marginBottomTwips - wordPage.footerTwips}" w:lineRule="exact"/>`
}

function sideXml({ pageNumber, wordPage }: LaidOutDocument, pages: 'odd' | 'even'): string {
  if (pageNumber.place === 'centered') return '<w:jc w:val="center"/>'
  const side = pages === 'odd' ? 'right' : 'left'
  return `<w:ind w:${side}="${pageNumber.indentCells * wordPage.cellTwips}"/><w:jc w:val="${side}"/>`
}
