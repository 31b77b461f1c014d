import type { LaidOutDocument } from '@/lib/layout/laid-out-document'
import { RELATIONSHIPS_NAMESPACE, XML_DECLARATION } from './namespaces'

/** Odd pages, even pages, and pages without a number. */
export type FooterPages = 'odd' | 'even' | 'none'

/** Ids by which the document names its footers. */
export const FOOTER_RELATIONSHIPS: Readonly<Record<FooterPages, string>> = {
  odd: 'rIdFooterOdd',
  even: 'rIdFooterEven',
  none: 'rIdFooterNone',
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

function relationshipsXml(entries: [id: string, type: string, target: string][]): string {
  const items = entries.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`
}

export const PACKAGE_RELATIONSHIPS = relationshipsXml([
  ['rId1', `${RELATIONSHIPS_NAMESPACE}/officeDocument`, 'word/document.xml'],
  ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ['rId3', `${RELATIONSHIPS_NAMESPACE}/extended-properties`, 'docProps/app.xml'],
])

/** A footer of the file: its id, its part, and which pages it is for. */
interface FooterPart {
  id: string
  part: string
  pages: FooterPages
}

/** The footers that the sections name; none where pages carry no number. */
export function footerParts({ pageNumber, imprint }: LaidOutDocument): FooterPart[] {
  const numbered: FooterPages[] = pageNumber.place === 'none' ? [] : ['odd', 'even']
  const named: FooterPages[] = imprint?.page === 'even' ? [...numbered, 'none'] : numbered
  return named.map((pages) => ({ id: FOOTER_RELATIONSHIPS[pages], part: `footer-${pages}.xml`, pages }))
}

export function documentRelationshipsXml(document: LaidOutDocument): string {
  return relationshipsXml([
    ['rId1', `${RELATIONSHIPS_NAMESPACE}/styles`, 'styles.xml'],
    ['rId2', `${RELATIONSHIPS_NAMESPACE}/settings`, 'settings.xml'],
    ['rId3', `${RELATIONSHIPS_NAMESPACE}/fontTable`, 'fontTable.xml'],
    ...footerParts(document).map(({ id, part }): [string, string, string] => [id, `${RELATIONSHIPS_NAMESPACE}/footer`, part]),
  ])
}

const PARTS: [part: string, type: string][] = [
  ['/word/document.xml', `${WORD_TYPE}.document.main+xml`],
  ['/word/styles.xml', `${WORD_TYPE}.styles+xml`],
  ['/word/settings.xml', `${WORD_TYPE}.settings+xml`],
  ['/word/fontTable.xml', `${WORD_TYPE}.fontTable+xml`],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
]

export function contentTypesXml(document: LaidOutDocument): string {
  const footers = footerParts(document).map(({ part }): [string, string] => [`/word/${part}`, `${WORD_TYPE}.footer+xml`])
  return (
    `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    [...PARTS, ...footers].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('') +
    '</Types>'
  )
}
