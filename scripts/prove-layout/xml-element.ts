import { SaxesParser } from 'saxes'

/** An element of an XML document with its names as written, prefix included. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (XmlElement | string)[]
}

/** The root of a well-formed document; anything else throws. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => open.at(-1)!.children.push(text))
  parser.on('cdata', (text) => open.at(-1)!.children.push(text))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return childElements(root)[0]!
}

export const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string'

/** The child elements, all or those of a name. */
export function childElements(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(isElement).filter((child) => name === undefined || child.name === name)
}

export const childElement = (element: XmlElement | undefined, name: string) => childElements(element, name)[0]

/** All elements of a name below, in document order. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  return childElements(element).flatMap(
    (child) => [...(child.name === name ? [child] : []), ...descendants(child, name)],
  )
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? textOf(child) : child)).join('')
}
