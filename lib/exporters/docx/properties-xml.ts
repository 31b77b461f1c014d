import type { LaidOutDocument } from '@/lib/layout/laid-out-document'
import { escapeXml } from '../escape-xml'
import { XML_DECLARATION } from './namespaces'

/** Title, issuer as author, language, and the report's own date; no other date, so that equal reports give equal files. */
export function corePropertiesXml({ metadata }: LaidOutDocument): string {
  const { title, author, date, language } = metadata
  const day = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`
  return (
    `${XML_DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dc:language>${language}</dc:language>` +
    `${date === null ? '' : day('created') + day('modified')}</cp:coreProperties>`
  )
}

export function appPropertiesXml({ metadata }: LaidOutDocument): string {
  return (
    `${XML_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>Microsoft Office Word</Application><Company>${escapeXml(metadata.author)}</Company>` +
    '<AppVersion>16.0000</AppVersion></Properties>'
  )
}
