import { RELATIONSHIPS_NAMESPACE, XML_DECLARATION } from './namespaces'

/** Ids by which the document names its footers. */
export const FOOTER_RELATIONSHIPS = { odd: 'rIdFooterOdd', even: 'rIdFooterEven' } as const

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

export const DOCUMENT_RELATIONSHIPS = relationshipsXml([
  ['rId1', `${RELATIONSHIPS_NAMESPACE}/styles`, 'styles.xml'],
  ['rId2', `${RELATIONSHIPS_NAMESPACE}/settings`, 'settings.xml'],
  ['rId3', `${RELATIONSHIPS_NAMESPACE}/fontTable`, 'fontTable.xml'],
  [FOOTER_RELATIONSHIPS.odd, `${RELATIONSHIPS_NAMESPACE}/footer`, 'footer-odd.xml'],
  [FOOTER_RELATIONSHIPS.even, `${RELATIONSHIPS_NAMESPACE}/footer`, 'footer-even.xml'],
])

const PARTS: [part: string, type: string][] = [
  ['/word/document.xml', `${WORD_TYPE}.document.main+xml`],
  ['/word/styles.xml', `${WORD_TYPE}.styles+xml`],
  ['/word/settings.xml', `${WORD_TYPE}.settings+xml`],
  ['/word/fontTable.xml', `${WORD_TYPE}.fontTable+xml`],
  ['/word/footer-odd.xml', `${WORD_TYPE}.footer+xml`],
  ['/word/footer-even.xml', `${WORD_TYPE}.footer+xml`],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
]

export const CONTENT_TYPES =
  `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  PARTS.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('') +
  '</Types>'
