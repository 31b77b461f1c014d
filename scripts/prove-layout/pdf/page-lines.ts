import { EM_BOX_ABOVE_BASELINE, type Piece } from './page-pieces'

/** The pieces of a page that stand on one line, from left to right. */
export interface PageLine {
  pieces: Piece[]
  text: string
  left: number
  /**
   * Where the ink begins and ends: an opening mark fills only the right half of its cell, a closing one the left half.
   */
  inkLeft: number
  inkRight: number
  /** The middle of the em box of the line's widest piece, from the top of the page. */
  centre: number
  /** Of the widest piece. */
  sizePt: number
}

const CLOSING_MARK = /[、，。；：！？）》〉」』】〕”’]$/u
const OPENING_MARK = /^[（《〈「『【〔〖“‘]/u
/** Pieces whose base lines differ by less than this share of the type size stand on one line. */
const SAME_LINE = 0.3


/** The lines of a page from top to bottom. Pieces without ink are left out. */
export function pageLines(pieces: readonly Piece[]): PageLine[] {
  const groups: Piece[][] = []
  const sorted = pieces.filter((piece) => piece.text.trim() !== '').sort((a, b) => a.baseline - b.baseline)
  for (const piece of sorted) {
    const group = groups.at(-1)
    const reference = group && widest(group)
    const below = reference ? piece.baseline - reference.baseline : 0
    if (reference && below < SAME_LINE * Math.max(reference.sizePt, piece.sizePt)) group.push(piece)
    else groups.push([piece])
  }
  return groups.map(toLine)
}

// A squeezed mark at the start of a line hangs over the edge with its empty half.
function inkLeft({ text, left, sizePt }: Piece): number {
  return left + (OPENING_MARK.test(text) ? sizePt / 2 : 0)
}

function inkEnd({ text, left, width, sizePt }: Piece): number {
  return left + width - (CLOSING_MARK.test(text.trimEnd()) ? sizePt / 2 : 0)
}

const widest = (pieces: readonly Piece[]) => pieces.reduce((most, piece) => (piece.width > most.width ? piece : most))

function toLine(group: Piece[]): PageLine {
  const pieces = [...group].sort((a, b) => a.left - b.left)
  const main = widest(pieces)
  return {
    pieces,
    text: pieces.map((piece) => piece.text).join(''),
    left: pieces[0]!.left,
    inkLeft: inkLeft(pieces[0]!),
    inkRight: Math.max(...pieces.map(inkEnd)),
    centre: main.baseline - (EM_BOX_ABOVE_BASELINE - 0.5) * main.sizePt,
    sizePt: main.sizePt,
  }
}

/** A part of a line that stands apart from the next, such as 发文字号 from 签发人. */
export interface LineSegment {
  text: string
  left: number
  inkRight: number
}

/** The parts of a line between which more than a character is free. */
export function segmentsOf({ pieces, sizePt }: PageLine): LineSegment[] {
  const segments: LineSegment[] = []
  for (const piece of pieces) {
    const last = segments.at(-1)
    const inkRight = inkEnd(piece)
    if (last && piece.left - last.inkRight <= sizePt) {
      last.text += piece.text
      last.inkRight = Math.max(last.inkRight, inkRight)
    } else {
      segments.push({ text: piece.text, left: piece.left, inkRight })
    }
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.replace(/\s/g, '') }))
}
