import { childElement, childElements, descendants, textOf, type XmlElement } from '../xml-element'
import { openPackage, type DocxPackage } from './docx-package'
import { readParagraphs, type DocxParagraph } from './docx-paragraphs'
import { readStyles, type DocxStyles } from './docx-styles'

/** A Word file as its XML says. */
export interface DocxFile {
  package: DocxPackage
  styles: DocxStyles
  /** In printed order, those of tables and text boxes among them. */
  paragraphs: DocxParagraph[]
  /** The page set-ups (`w:sectPr`), in order. */
  sections: XmlElement[]
  settings: XmlElement | undefined
  fontTable: XmlElement | undefined
  /** title, creator, language, created of the core properties. */
  properties: ReadonlyMap<string, string>
}

/** Reads a Word file; anything else throws. */
export function readDocx(bytes: Uint8Array): DocxFile {
  const opened = openPackage(bytes)
  const related = (type: string) => {
    const part = opened.relationshipsOf(opened.mainPart).find((each) => each.type === type)?.part
    return part ? opened.xml(part) : undefined
  }
  const root = opened.xml(opened.mainPart)
  if (root?.name !== 'w:document') throw new Error('no Word document')
  const body = childElement(root, 'w:body')
  const styles = readStyles(related('styles'))
  const core = opened.relationshipsOf('').find(({ type }) => type === 'core-properties')?.part
  return {
    package: opened,
    styles,
    paragraphs: readParagraphs(body, styles),
    sections: descendants(body, 'w:sectPr'),
    settings: related('settings'),
    fontTable: related('fontTable'),
    properties: new Map(
      childElements(core ? opened.xml(core) : undefined).map((each) => [each.name.split(':').at(-1)!, textOf(each)]),
    ),
  }
}
