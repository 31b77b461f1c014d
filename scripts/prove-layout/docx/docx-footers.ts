import { childElements, descendants, type XmlElement } from '../xml-element'
import type { DocxFile } from './docx-file'
import { readParagraphs, type DocxParagraph } from './docx-paragraphs'

export interface DocxFooter {
  /** default (odd pages), even, first. */
  type: string
  /** The relationship leads nowhere when null. */
  root: XmlElement | null
  paragraphs: DocxParagraph[]
  /** The section, from 0. */
  section: number
  /** Its fields, such as PAGE. */
  fields: string[]
}

/** The footers that the sections name, in order. */
export function readFooters({ package: opened, sections, styles }: DocxFile): DocxFooter[] {
  const relationships = opened.relationshipsOf(opened.mainPart)
  const references = sections.flatMap(
    (section, index) => childElements(section, 'w:footerReference').map(({ attributes }) => ({ attributes, index })),
  )
  return references.map(({ attributes, index }) => {
    const part = relationships.find(({ id }) => id === attributes['r:id'])?.part
    const root = (part ? opened.xml(part) : undefined) ?? null
    const instructions = root ? [
      ...descendants(root, 'w:fldSimple').map((field) => field.attributes['w:instr'] ?? ''),
      ...descendants(root, 'w:instrText').map((field) => field.children.join('')),
    ] : []
    return {
      type: attributes['w:type'] ?? 'default',
      root,
      section: index,
      paragraphs: root ? readParagraphs(root, styles) : [],
      fields: instructions.map((instruction) => instruction.trim().split(/\s+/)[0] ?? ''),
    }
  })
}
