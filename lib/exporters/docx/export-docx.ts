import { strToU8, zipSync, type Zippable } from 'fflate'
import type { LaidOutDocument } from '@/lib/layout/laid-out-document'
import { documentXml } from './document-xml'
import { FONT_TABLE_XML } from './font-table-xml'
import { footerXml } from './footer-xml'
import { appPropertiesXml, corePropertiesXml } from './properties-xml'
import { contentTypesXml, documentRelationshipsXml, footerParts, PACKAGE_RELATIONSHIPS } from './relationships'
import { SETTINGS_XML } from './settings-xml'
import { stylesXml } from './styles-xml'

/** The document as a Word file, the same bytes for the same document. */
export function exportDocx(document: LaidOutDocument): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml(document),
    '_rels/.rels': PACKAGE_RELATIONSHIPS,
    'word/document.xml': documentXml(document),
    'word/_rels/document.xml.rels': documentRelationshipsXml(document),
    'word/styles.xml': stylesXml(document),
    'word/settings.xml': SETTINGS_XML,
    'word/fontTable.xml': FONT_TABLE_XML,
    ...Object.fromEntries(footerParts(document).map(({ part, pages }) => [`word/${part}`, footerXml(document, pages)])),
    'docProps/core.xml': corePropertiesXml(document),
    'docProps/app.xml': appPropertiesXml(document),
  }
  const files: Zippable = {}
  for (const [name, xml] of Object.entries(parts)) files[name] = strToU8(xml)
  // The first day a zip can carry: an entry needs a date, and the file must not depend on the clock.
  return zipSync(files, { mtime: new Date(1980, 0, 1) })
}
