const TAG = /<(\/?)([\w:-]+)([^<>]*?)(\/?)>/g
const SYMBOL = /<symbol id="([^"]+)"[^>]*>([\s\S]*?)<\/symbol>/g
const GLYPH_USE = /^ xlink:href="#([^"]+)" x="([^"]+)" y="([^"]+)"(.*)$/
const PAGE_OFFSET = /^ transform="matrix\(1 0 0 1 0 [^)]+\)"$/
const FILLED_BLACK = ' fill="#000000" fill-rule="nonzero"'
const NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'

/**
 * The pages of a document out of the compiler's one SVG, each an SVG of its own with only the glyphs it uses: the
 * same text for the same page, wherever in the document it stands. Sizes are in points.
 */
export function cutPages(svg: string, size: { widthPt: number; heightPt: number }): string[] {
  const glyphsAt = svg.indexOf('<defs id="glyph">')
  const bodyEnd = glyphsAt < 0 ? svg.lastIndexOf('</svg>') : glyphsAt
  const glyphs = new Map(glyphsAt < 0 ? [] : [...svg.slice(glyphsAt).matchAll(SYMBOL)].map(([, id, shape]) => [id!, shape!]))
  const { pages, others } = drawings(svg.slice(svg.indexOf('>') + 1, bodyEnd))
  return pages.map((page) => {
    const names = new Map<string, string>()
    const drawing = page.replace(/href="#glyph:([^"]+)"/g, (_, id: string) => {
      if (!names.has(id)) names.set(id, `g${names.size}`)
      return `href="#${names.get(id)}"`
    })
    const shapes = [...names].map(([id, name]) => glyphShape(glyphs.get(id) ?? '', name)).join('')
    const { widthPt, heightPt } = size
    return `<svg ${NAMESPACES} viewBox="0 0 ${short(widthPt)} ${short(heightPt)}" width="${short(widthPt)}pt" height="${short(heightPt)}pt">`
      + `<defs>${shapes}</defs>${others}<rect width="100%" height="100%" fill="#fff"/>${drawing}</svg>`
  })
}

/** Each page is a group at the top, below a white rectangle; other things there (clips) belong to all pages. */
function drawings(body: string): { pages: string[]; others: string } {
  const pages: string[] = []
  let others = ''
  let drawing = ''
  /** The open elements; of a group that says nothing neither tag is written. */
  const open: string[] = []
  for (const [, closing, name, attributes, empty] of body.matchAll(TAG)) {
    if (closing) {
      drawing += open.pop()
      if (open.length > 0) continue
      if (name === 'g') pages.push(drawing)
      else others += drawing
      drawing = ''
      continue
    }
    const isTop = open.length === 0
    if (isTop && empty) continue
    const said = isTop && PAGE_OFFSET.test(attributes!) ? '' : attributesOf(name!, attributes!)
    const isIdle = name === 'g' && said === ''
    if (!isIdle) drawing += `<${name}${said}${empty}>`
    if (!empty) open.push(isIdle ? '' : `</${name}>`)
  }
  return { pages, others }
}

function attributesOf(name: string, attributes: string): string {
  const use = name === 'use' ? GLYPH_USE.exec(attributes) : null
  if (use) {
    const [, id, x, y, rest] = use
    const at = (axis: string, value: string) => (Number(value) === 0 ? '' : ` ${axis}="${short(Number(value))}"`)
    return ` href="#glyph:${id}"${at('x', x!)}${at('y', y!)}${rest === FILLED_BLACK ? '' : rest}`
  }
  return attributes
    .trimEnd()
    .replace(/ class="[^"]*"/, '')
    .replace(/(?<= (?:transform|d)=")[^"]+/, rounded)
}

// A glyph's shape never changes, and its name in the compiler's SVG is a hash of it.
const knownShapes = new Map<string, string>()
const MOST_SHAPES = 8000

function glyphShape(shape: string, name: string): string {
  let tidy = knownShapes.get(shape)
  if (tidy === undefined) {
    tidy = shape.trim().replace(/(?<= d=")[^"]+/g, rounded)
    if (knownShapes.size >= MOST_SHAPES) knownShapes.clear()
    knownShapes.set(shape, tidy)
  }
  return `<symbol id="${name}" overflow="visible">${tidy}</symbol>`
}

/** Thousandths of a point are finer than any screen. */
const rounded = (numbers: string): string => numbers.replace(/-?\d+\.\d{4,}(?:e-?\d+)?/g, (number) => short(Number(number)))
const short = (number: number): string => String(Math.round(number * 1000) / 1000)
