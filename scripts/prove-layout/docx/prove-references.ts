import { childElements, descendants, type XmlElement } from '../xml-element'
import { judged, type ProofRow } from '../proof-row'
import type { DocxFile } from './docx-file'

const STYLE_REFERENCES = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link']
const CONTENT_TYPES = '[Content_Types].xml'

/** What the schema does not see: styles, relationships and parts that are named and not there. */
export function proveReferences({ package: opened, styles }: DocxFile): ProofRow {
  const parts = opened.partNames.filter((part) => part.endsWith('.xml') && part.startsWith('word/'))
  const faults = [
    ...parts.flatMap((part) => unknownStyles(opened.xml(part), styles.ids).map((id) => `${part} 用了没有的样式 ${id}`)),
    ...['', ...parts].flatMap((part) => opened.relationshipsOf(part)
      .filter((each) => each.part !== null && !opened.has(each.part))
      .map((each) => `${part || '文件包'} 指向没有的部件 ${each.part}`)),
    ...parts.flatMap((part) => {
      const known = new Set(opened.relationshipsOf(part).map(({ id }) => id))
      return relationshipIds(opened.xml(part)).filter((id) => !known.has(id)).map((id) => `${part} 用了没有的关系 ${id}`)
    }),
    ...childElements(opened.xml(CONTENT_TYPES), 'Override')
      .map(({ attributes }) => (attributes.PartName ?? '').replace(/^\//, ''))
      .filter((part) => !opened.has(part)).map((part) => `内容类型列出没有的部件 ${part}`),
  ]
  return judged(
    'references',
    '所用样式、关系、部件都存在',
    faults.length === 0,
    faults.slice(0, 3).join('；') || `${styles.ids.size} 个样式，${opened.partNames.length} 个部件`,
  )
}

function unknownStyles(root: XmlElement | undefined, ids: ReadonlySet<string>): string[] {
  const used = STYLE_REFERENCES
    .flatMap((name) => descendants(root, name))
    .map(({ attributes }) => attributes['w:val'] ?? '')
  return [...new Set(used)].filter((id) => !ids.has(id))
}

function relationshipIds(element: XmlElement | undefined): string[] {
  return childElements(element).flatMap((child) => [
    ...Object.entries(child.attributes).flatMap(
      ([name, value]) => (/^r:(id|embed|link|pict)$/.test(name) ? [value] : []),
    ),
    ...relationshipIds(child),
  ])
}
