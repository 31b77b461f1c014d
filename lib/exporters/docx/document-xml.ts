import { mainBlocks, type LaidOutBlock, type LaidOutDocument } from '@/lib/layout/laid-out-document'
import { RELATIONSHIPS_NAMESPACE, WORD_NAMESPACE, XML_DECLARATION } from './namespaces'
import { paragraphXml } from './paragraph-xml'
import { FOOTER_RELATIONSHIPS } from './relationships'
import { tableXml } from './table-xml'

// Word joins tables that touch, and wants a paragraph below the last one.
const BELOW_TABLE =
  '<w:p><w:pPr><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'

export function documentXml(document: LaidOutDocument): string {
  const blocks = mainBlocks(document)
  const body = blocks.map((block, index) => blockXml(document, block, blocks[index + 1])).join('')
  return (
    `${XML_DECLARATION}<w:document xmlns:w="${WORD_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}"><w:body>` +
    `${body}${sectionXml(document)}</w:body></w:document>`
  )
}

function blockXml(document: LaidOutDocument, block: LaidOutBlock, next: LaidOutBlock | undefined): string {
  if (block.kind === 'paragraph') return paragraphXml(document, block)
  return tableXml(document, block) + (next?.kind === 'paragraph' ? '' : BELOW_TABLE)
}

function sectionXml({ wordPage }: LaidOutDocument): string {
  const { widthTwips, heightTwips, marginTopTwips, marginRightTwips, marginBottomTwips, marginLeftTwips } = wordPage
  return (
    `<w:sectPr><w:footerReference w:type="default" r:id="${FOOTER_RELATIONSHIPS.odd}"/>` +
    `<w:footerReference w:type="even" r:id="${FOOTER_RELATIONSHIPS.even}"/>` +
    `<w:pgSz w:w="${widthTwips}" w:h="${heightTwips}"/>` +
    `<w:pgMar w:top="${marginTopTwips}" w:right="${marginRightTwips}" w:bottom="${marginBottomTwips}"` +
    ` w:left="${marginLeftTwips}" w:header="${wordPage.headerTwips}" w:footer="${wordPage.footerTwips}" w:gutter="0"/>` +
    `<w:docGrid w:type="lines" w:linePitch="${wordPage.linePitchTwips}"/></w:sectPr>`
  )
}
