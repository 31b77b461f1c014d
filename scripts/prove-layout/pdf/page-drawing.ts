import { childElement, childElements, parseXml, type XmlElement } from '../xml-element'

/** A straight rule on a page, in points from the top left. */
export interface PageRule {
  direction: 'horizontal' | 'vertical'
  left: number
  top: number
  right: number
  bottom: number
  thickness: number
  isRed: boolean
}

type Matrix = readonly [number, number, number, number, number, number]
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
const MAX_THICKNESS = 4
const MIN_LENGTH = 8

/** Where a character stands: the left end of its base line. */
export interface GlyphOrigin {
  x: number
  baseline: number
}

export interface PageDrawing {
  /** Strokes and thin filled boxes. */
  rules: PageRule[]
  origins: GlyphOrigin[]
}

/** The drawing of each page as `pdftocairo -svg` gives it. */
export function readPageDrawings(svg: string): PageDrawing[] {
  const root = parseXml(svg.replace(/<defs>[\s\S]*?<\/defs>/g, ''))
  const pageSet = childElement(root, 'pageSet')
  const pages = pageSet ? childElements(pageSet, 'page') : [root]
  return pages.map((page) => {
    const drawing: PageDrawing = { rules: [], origins: [] }
    collect(page, IDENTITY, {}, drawing)
    return drawing
  })
}

interface Paint {
  fill?: string
  stroke?: string
  width?: number
}

function collect(element: XmlElement, outer: Matrix, inherited: Paint, drawing: PageDrawing): void {
  const { transform, style = '', d = '', x, y } = element.attributes
  const matrix = multiply(outer, readMatrix(transform))
  const paint = { ...inherited, ...readPaint(style) }
  if (element.name === 'path') drawing.rules.push(...ruleOf(d, matrix, paint))
  if (element.name === 'use') {
    const [a, b, c, e, f, g] = matrix
    drawing.origins.push({ x: a * Number(x) + c * Number(y) + f, baseline: b * Number(x) + e * Number(y) + g })
  }
  for (const child of childElements(element)) collect(child, matrix, paint, drawing)
}

function ruleOf(path: string, [a, b, c, d, e, f]: Matrix, { fill, stroke, width = 1 }: Paint): PageRule[] {
  if (/[CQAS]/i.test(path)) return []
  const numbers = [...path.matchAll(/-?[\d.]+(?:e-?\d+)?/gi)].map(([number]) => Number(number))
  const xs: number[] = []
  const ys: number[] = []
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    xs.push(a * numbers[index]! + c * numbers[index + 1]! + e)
    ys.push(b * numbers[index]! + d * numbers[index + 1]! + f)
  }
  if (xs.length < 2) return []
  const isStroke = stroke !== undefined && stroke !== 'none'
  const ink = isStroke ? width * Math.hypot(a, b) : 0
  const [left, top, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  const [across, down] = [right - left, bottom - top]
  const isRed = isRedPaint(isStroke ? stroke : fill)
  const box = { left, top, right, bottom, isRed }
  if (across >= MIN_LENGTH && down + ink <= MAX_THICKNESS) {
    return [{ ...box, top: top - ink / 2, bottom: bottom + ink / 2, direction: 'horizontal', thickness: down + ink }]
  }
  if (down >= MIN_LENGTH && across + ink <= MAX_THICKNESS) {
    return [{ ...box, left: left - ink / 2, right: right + ink / 2, direction: 'vertical', thickness: across + ink }]
  }
  return []
}

function readPaint(style: string): Paint {
  const paint: Paint = {}
  for (const declaration of style.split(';')) {
    const [name, value] = declaration.split(':').map((word) => word.trim())
    if (value === undefined) continue
    if (name === 'fill') paint.fill = value
    if (name === 'stroke') paint.stroke = value
    if (name === 'stroke-width') paint.width = Number(value)
  }
  return paint
}

function isRedPaint(paint: string | undefined): boolean {
  const [red, green, blue] = [...(paint ?? '').matchAll(/([\d.]+)%/g)].map(([, percent]) => Number(percent))
  return red !== undefined && red > 60 && green! < 30 && blue! < 30
}

function readMatrix(transform: string | undefined): Matrix {
  const numbers = transform?.startsWith('matrix(') ? transform.slice(7, -1).split(/[\s,]+/).map(Number) : []
  return numbers.length === 6
    ? [numbers[0]!, numbers[1]!, numbers[2]!, numbers[3]!, numbers[4]!, numbers[5]!]
    : IDENTITY
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
