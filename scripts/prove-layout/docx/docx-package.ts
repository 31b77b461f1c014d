import { strFromU8, unzipSync } from 'fflate'
import { childElements, parseXml, type XmlElement } from '../xml-element'

export interface Relationship {
  id: string
  /** The last word of the type's address: styles, footer and so on. */
  type: string
  /** The part it leads to, from the root of the package; null when it leads outside. */
  part: string | null
}

/** The parts of a Word file. */
export interface DocxPackage {
  partNames: readonly string[]
  has: (part: string) => boolean
  /** The root element of an XML part; undefined when the part is missing. */
  xml: (part: string) => XmlElement | undefined
  relationshipsOf: (part: string) => Relationship[]
  /** The main document, wherever the package puts it. */
  mainPart: string
}

/** Opens a Word file; anything that is no zip of well-formed XML throws. */
export function openPackage(bytes: Uint8Array): DocxPackage {
  const files = unzipSync(bytes)
  const parsed = new Map<string, XmlElement>()
  const xml = (part: string) => {
    const known = parsed.get(part)
    const content = files[part]
    if (known || !content) return known
    const root = parseXml(strFromU8(content).replace(/^\ufeff/, ''))
    parsed.set(part, root)
    return root
  }
  const relationshipsOf = (part: string) => readRelationships(part, xml(relationshipPartOf(part)))
  const mainPart = relationshipsOf('').find(({ type }) => type === 'officeDocument')?.part ?? 'word/document.xml'
  return { partNames: Object.keys(files), has: (part) => part in files, xml, relationshipsOf, mainPart }
}

function relationshipPartOf(part: string): string {
  const slash = part.lastIndexOf('/')
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
}

function readRelationships(from: string, root: XmlElement | undefined): Relationship[] {
  const folder = from.split('/').slice(0, -1)
  return childElements(root, 'Relationship').map(({ attributes: { Id, Type, Target, TargetMode } }) => ({
    id: Id ?? '',
    type: Type?.split('/').at(-1) ?? '',
    part: TargetMode === 'External' || !Target ? null : resolvePart(folder, Target),
  }))
}

function resolvePart(folder: readonly string[], target: string): string {
  const steps = target.startsWith('/') ? [] : [...folder]
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
