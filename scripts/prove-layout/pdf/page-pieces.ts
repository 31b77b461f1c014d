import { childElements, parseXml, textOf, type XmlElement } from '../xml-element'

/** Text of one font as it stands on the page, in points from the top left. */
export interface Piece {
  text: string
  left: number
  top: number
  width: number
  height: number
  /** From the top of the page. */
  baseline: number
  font: string
  sizePt: number
  isRed: boolean
}

export interface OutlineItem {
  /** 1 for the outermost. */
  depth: number
  text: string
  page: number
}

/** The em box of Chinese faces stands so far above the base line, in sizes. */
export const EM_BOX_ABOVE_BASELINE = 0.88

/** What `pdftohtml -xml` saw: the pieces of each page in the order they are drawn, and the bookmarks. */
export interface PagePieces {
  pages: Piece[][]
  outline: OutlineItem[]
}

// The program writes what the file holds, also what XML forbids.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

export function readPagePieces(xml: string): PagePieces {
  const root = parseXml(xml.replace(/<!DOCTYPE[^>]*>/, '').replace(FORBIDDEN, '\ufffd'))
  const fonts = new Map<string, { family: string; size: number; color: string }>()
  const pages = childElements(root, 'page').map((page) => {
    for (const { attributes } of childElements(page, 'fontspec')) {
      fonts.set(attributes.id!, { family: attributes.family!, size: Number(attributes.size), color: attributes.color! })
    }
    return childElements(page, 'text').map((element): Piece => {
      const { left, top, width, height, font } = element.attributes
      const { family, size, color } = fonts.get(font!)!
      return {
        text: textOf(element),
        left: Number(left),
        top: Number(top),
        width: Number(width),
        height: Number(height),
        // Put right by the drawing, which knows it.
        baseline: Number(top) + Number(height) * EM_BOX_ABOVE_BASELINE,
        font: family,
        sizePt: size,
        isRed: isRedColor(color),
      }
    })
  })
  return { pages, outline: childElements(root, 'outline').flatMap((outline) => outlineItems(outline, 1)) }
}

function outlineItems(outline: XmlElement, depth: number): OutlineItem[] {
  return childElements(outline).flatMap((child) =>
    child.name === 'outline'
      ? outlineItems(child, depth + 1)
      : [{ depth, text: textOf(child), page: Number(child.attributes.page) }])
}

function isRedColor(color: string): boolean {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  return red! > 150 && green! < 80 && blue! < 80
}
