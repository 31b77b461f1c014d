import { createHash } from 'node:crypto'

/** Not a group that closes itself: of a space nothing is drawn. */
const GROUP = /<g(?:\s[^<>]*)?(?<!\/)>|<\/g>/g
const TAG = /<(\/?)([\w:-]+)([^<>]*?)(\/?)>/g
const SYMBOL = /<symbol id="([^"]+)"[^>]*>([\s\S]*?)<\/symbol>/g
const GLYPH_USE = /^ xlink:href="#([^"]+)" x="([^"]+)" y="([^"]+)"(.*)$/
const FILLED_BLACK = ' fill="#000000" fill-rule="nonzero"'
const NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'

/** A page by its content: the same hash is the same drawing. */
export interface DrawnPage {
  /** sha-256 of the drawing, base64url. */
  hash: string
  svg: string
}

/** Of the last document: after an edit most pages are the same. */
let lastPages = new Map<string, DrawnPage>()
const MOST_PAGES = 60

/**
 * The pages of a document out of the compiler's one SVG, each an SVG of its own with only the glyphs it uses: the
 * same text for the same page, wherever in the document it stands. Sizes are in points.
 */
export function cutPages(svg: string, size: { widthPt: number; heightPt: number }): DrawnPage[] {
  const glyphsAt = svg.indexOf('<defs id="glyph">')
  const bodyEnd = glyphsAt < 0 ? svg.lastIndexOf('</svg>') : glyphsAt
  let glyphs: Map<string, string> | null = null
  const glyphOf = (id: string) => {
    glyphs ??= new Map(glyphsAt < 0 ? [] : [...svg.slice(glyphsAt).matchAll(SYMBOL)].map(([, name, shape]) => [name!, shape!]))
    return glyphs.get(id) ?? ''
  }
  const { groups, others } = topGroups(svg.slice(svg.indexOf('>') + 1, bodyEnd))
  const [width, height] = [short(size.widthPt), short(size.heightPt)]
  const opening = `<svg ${NAMESPACES} viewBox="0 0 ${width} ${height}" width="${width}pt" height="${height}pt">`
  const drawn = new Map<string, DrawnPage>()
  const pages = groups.map((group) => {
    const key = opening + others + group
    const page = lastPages.get(key) ?? drawPage(opening, others, group, glyphOf)
    if (drawn.size < MOST_PAGES) drawn.set(key, page)
    return page
  })
  lastPages = drawn
  return pages
}

function drawPage(opening: string, others: string, group: string, glyphOf: (id: string) => string): DrawnPage {
  const names = new Map<string, string>()
  const drawing = tidied(group).replace(/href="#glyph:([^"]+)"/g, (_, id: string) => {
    if (!names.has(id)) names.set(id, `g${names.size}`)
    return `href="#${names.get(id)}"`
  })
  const shapes = [...names].map(([id, name]) => glyphShape(glyphOf(id), name)).join('')
  const svg = `${opening}<defs>${shapes}</defs>${others}<rect width="100%" height="100%" fill="#fff"/>${drawing}</svg>`
  return { hash: createHash('sha256').update(svg).digest('base64url'), svg }
}

/** What stands in each group at the top: a page, which its group moves to its place; other things belong to all pages. */
function topGroups(body: string): { groups: string[]; others: string } {
  const groups: string[] = []
  let others = ''
  let [depth, start, end] = [0, 0, 0]
  for (const { 0: tag, index } of body.matchAll(GROUP)) {
    if (tag !== '</g>') {
      if (depth++ > 0) continue
      others += body.slice(end, index)
      start = body.indexOf('>', index) + 1
    } else if (--depth === 0) {
      groups.push(body.slice(start, index))
      end = index + tag.length
    }
  }
  // The white paper below each page is drawn anew.
  return { groups, others: (others + body.slice(end)).replace(/<path [^>]*fill="#ffffff"[^>]*\/>/g, '').trim() }
}

/** A drawing without white space, names of classes, and groups that say nothing. */
function tidied(group: string): string {
  let drawing = ''
  const open: string[] = []
  for (const [, closing, name, attributes, empty] of group.matchAll(TAG)) {
    if (closing) {
      drawing += open.pop()
      continue
    }
    const said = attributesOf(name!, attributes!)
    const isIdle = name === 'g' && said === ''
    if (!isIdle) drawing += `<${name}${said}${empty}>`
    if (!empty) open.push(isIdle ? '' : `</${name}>`)
  }
  return drawing
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
    const outline = /^<path d="([^"]+)"\/>$/.exec(shape.trim())?.[1]
    tidy = outline ? `<path transform="scale(.01)" d="${inHundredths(outline)}"/>` : shape.trim().replace(/(?<= d=")[^"]+/g, rounded)
    if (knownShapes.size >= MOST_SHAPES) knownShapes.clear()
    knownShapes.set(shape, tidy)
  }
  return `<symbol id="${name}" overflow="visible">${tidy}</symbol>`
}

/** An outline in hundredths of a point, which are finer than what a glyph is made of, without a letter or space too many. */
function inHundredths(outline: string): string {
  let last = ''
  return outline.replace(/([a-zA-Z])([^a-zA-Z]*)/g, (_, command: string, text: string) => {
    const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map((number) => Math.round(Number(number) * 100))
    const opening = command === last && 'clqhv'.includes(command) ? ' ' : command
    last = command
    return (opening + numbers.join(' ')).replace(/ -/g, '-')
  })
}

/** Thousandths of a point are finer than any screen. */
const rounded = (numbers: string): string => numbers.replace(/-?\d+\.\d{4,}(?:e-?\d+)?/g, (number) => short(Number(number)))
const short = (number: number): string => String(Math.round(number * 1000) / 1000)
