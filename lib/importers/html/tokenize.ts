export type HtmlToken =
  | { kind: 'text'; text: string }
  | { kind: 'open'; name: string; attributes: Readonly<Record<string, string>>; selfClosing: boolean }
  | { kind: 'close'; name: string }

const RAW_TEXT = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'iframe', 'template', 'xml'])
const MAX_TAG = 20_000
const ATTRIBUTE = /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g

/**
 * Reads HTML as a stream of tags and texts, tolerant of anything. Comments, declarations (<![if …]>) and the content
 * of script, style and their kind never come out. Nothing is executed or fetched.
 */
export function* tokenize(html: string): Generator<HtmlToken> {
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      yield { kind: 'text', text: decodeEntities(html.slice(at)) }
      return
    }
    if (open > at) yield { kind: 'text', text: decodeEntities(html.slice(at, open)) }
    if (html.startsWith('<!--', open)) {
      at = after(html, '-->', open + 4)
    } else if (html[open + 1] === '!' || html[open + 1] === '?') {
      at = after(html, '>', open + 2)
    } else if (/[a-zA-Z/]/.test(html[open + 1] ?? '')) {
      const end = endOfTag(html, open + 1)
      const tag = html.slice(open + 1, end)
      at = end + 1
      const name = /^\/?([a-zA-Z][^\s/>]*)/.exec(tag)?.[1]?.toLowerCase()
      if (name === undefined) continue
      if (tag.startsWith('/')) {
        yield { kind: 'close', name }
        continue
      }
      const selfClosing = tag.endsWith('/')
      yield { kind: 'open', name, attributes: readAttributes(tag.slice(name.length)), selfClosing }
      if (RAW_TEXT.has(name) && !selfClosing) {
        const close = indexOfClose(html, name, at)
        at = close < 0 ? html.length : close
      }
    } else {
      yield { kind: 'text', text: '<' }
      at = open + 1
    }
  }
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}

/** The > that ends a tag; one inside a quoted attribute does not, unless the quote is never closed. */
function endOfTag(html: string, from: number): number {
  let quote = ''
  const limit = Math.min(html.length, from + MAX_TAG)
  for (let at = from; at < limit; at++) {
    const letter = html[at]!
    if (quote !== '') {
      if (letter === quote) quote = ''
    } else if (letter === '>') return at
    else if ((letter === '"' || letter === "'") && html[at - 1] === '=') quote = letter
  }
  const end = html.indexOf('>', from)
  return end < 0 ? html.length : end
}

function indexOfClose(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s>/]`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? -1
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>
  for (const [, name, double, single, bare] of text.matchAll(ATTRIBUTE)) {
    attributes[name!.toLowerCase()] ??= decodeEntities(double ?? single ?? bare ?? '')
  }
  return attributes
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
  bull: '•',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  times: '×',
  divide: '÷',
  deg: '°',
  permil: '‰',
  copy: '©',
  reg: '®',
  laquo: '«',
  raquo: '»',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '',
  zwj: '',
}

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));?/gi

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? all
    const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  })
}
