import { mainBlocks, type LaidOutBlock, type LaidOutDocument } from '@/lib/layout/laid-out-document'
import { imprintXml } from './imprint-xml'
import { letterheadXml } from './letterhead-xml'
import { DRAWING_NAMESPACES, RELATIONSHIPS_NAMESPACE, WORD_NAMESPACE, XML_DECLARATION } from './namespaces'
import { paragraphXml } from './paragraph-xml'
import { sectionXml } from './section-xml'
import { spacerXml } from './spacer-xml'
import { tableXml } from './table-xml'

// Word joins tables that touch, and wants a paragraph below the last one.
const BELOW_TABLE_TWIPS = 20

export function documentXml(document: LaidOutDocument): string {
  const blocks = [...mainBlocks(document), ...document.attachments.flatMap((attachment) => attachment.blocks)]
  const { imprint } = document
  const ownPage = imprint?.page === 'even'
  const text = letterheadXml(document) + blocks.map((block, index) => blockXml(document, block, blocks[index + 1])).join('')
  // A section ends in the last paragraph of its text.
  const sectionEnd = ownPage ? spacerXml(BELOW_TABLE_TWIPS, { sectionXml: sectionXml(document, 'text') }) : ''
  return (
    `${XML_DECLARATION}<w:document xmlns:w="${WORD_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}"` +
    `${imprint ? ` ${DRAWING_NAMESPACES}` : ''}><w:body>` +
    `${text}${sectionEnd}${imprintXml(document)}${sectionXml(document, ownPage ? 'imprint' : 'text')}</w:body></w:document>`
  )
}

function blockXml(document: LaidOutDocument, block: LaidOutBlock, next: LaidOutBlock | undefined): string {
  if (block.kind === 'paragraph') return paragraphXml(document, block)
  return tableXml(document, block) + (next?.kind === 'paragraph' ? '' : spacerXml(BELOW_TABLE_TWIPS))
}
