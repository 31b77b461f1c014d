import { readFile } from 'node:fs/promises'
import { unzlibSync } from 'fflate'
import { pageLines, type PageLine } from './page-lines'
import { readPagePieces, type OutlineItem, type Piece } from './page-pieces'
import { readPageDrawings, type GlyphOrigin, type PageRule } from './page-drawing'
import { poppler } from './poppler'

export interface PdfPage {
  widthPt: number
  heightPt: number
  /** In the order in which they are drawn. */
  pieces: Piece[]
  /** From top to bottom. */
  lines: PageLine[]
  rules: PageRule[]
}

export interface PdfFont {
  name: string
  embedded: boolean
  subset: boolean
  /** Its characters can be searched and copied. */
  searchable: boolean
}

/** A PDF as other programs read it. Lengths in points from the top left of a page. */
export interface PdfFile {
  pages: PdfPage[]
  outline: OutlineItem[]
  fonts: PdfFont[]
  /** Title, Author, CreationDate, Tagged and the like, as `pdfinfo` prints them. */
  info: ReadonlyMap<string, string>
  language: string | null
}

const PIECES_OPTIONS = ['-xml', '-noroundcoord', '-fontfullname', '-nomerge', '-hidden', '-i', '-zoom', '1', '-stdout']

/** Reads a PDF with poppler, which must be there. A file that is no PDF throws. */
export async function readPdf(file: string): Promise<PdfFile> {
  const [xml, svg, fonts, info, bytes] = await Promise.all([
    poppler('pdftohtml', ...PIECES_OPTIONS, file),
    poppler('pdftocairo', '-svg', '-noshrink', '-nocenter', file, '-'),
    poppler('pdffonts', file),
    poppler('pdfinfo', '-isodates', '-f', '1', '-l', '-1', file),
    readFile(file),
  ])
  const { pages, outline } = readPagePieces(xml)
  const drawings = readPageDrawings(svg)
  const sizes = [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gm)]
  return {
    pages: pages.map((seen, index) => {
      const { rules, origins } = drawings[index] ?? { rules: [], origins: [] }
      const pieces = seen.map((piece) => withBaseline(piece, origins))
      return {
        widthPt: Number(sizes[index]?.[1]),
        heightPt: Number(sizes[index]?.[2]),
        pieces,
        lines: pageLines(pieces),
        rules,
      }
    }),
    outline,
    fonts: fonts.split('\n').slice(2).flatMap(readFontRow),
    info: new Map([...info.matchAll(/^([^:\n]+): +(.*)$/gm)].map(([, name, value]) => [name!, value!])),
    language: readLanguage(bytes),
  }
}

/** pdftohtml tells a box that depends on the face; the base line does not. */
function withBaseline(piece: Piece, origins: readonly GlyphOrigin[]): Piece {
  const origin = origins.find(({ x, baseline }) =>
    Math.abs(x - piece.left) < 0.5 && baseline > piece.top && baseline < piece.top + piece.height)
  return origin ? { ...piece, baseline: origin.baseline } : piece
}

function readFontRow(row: string): PdfFont[] {
  const match = /^(.+?) {1,}\S.* (yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/.exec(row)
  if (!match) return []
  const [, name, embedded, subset, unicode] = match
  return [{ name: name!, embedded: embedded === 'yes', subset: subset === 'yes', searchable: unicode === 'yes' }]
}

const LANGUAGE = /\/Lang ?\(([^)]*)\)/

/** The language of the catalogue, which poppler does not tell; it stands in the open or in a stream of objects. */
function readLanguage(bytes: Buffer): string | null {
  const content = bytes.toString('latin1')
  const open = LANGUAGE.exec(content)
  if (open) return open[1]!
  for (const { 0: head, index } of content.matchAll(/\/ObjStm[^>]*>>\s*stream\r?\n/g)) {
    const objects = Buffer.from(unzlibSync(bytes.subarray(index + head.length))).toString('latin1')
    const packed = LANGUAGE.exec(objects)
    if (packed) return packed[1]!
  }
  return null
}
