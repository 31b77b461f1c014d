import type { HeadLevel, Table, TableCell } from '@/lib/report/block'
import { cleanText } from '@/lib/text/clean-text'
import { toInlines } from '../classify/build-block'
import { itemText, type SourceItem } from '../classify/source-line'
import type { ImportMessage } from '../import-message'
import { ImportRefusal } from '../import-refusal'
import { cleanLabel, orderedLabel } from './list-labels'
import { tidyWhiteSpace } from './tidy-white-space'
import { tokenize, type HtmlToken } from './tokenize'

const MAX_HTML = 10 * 1024 * 1024
const MAX_DEPTH = 500
const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const SKIPPED = names(
  'head script style xml noscript template iframe object svg math title textarea select button o:p del meta ' +
    'link',
)
const BLOCKS = names(
  'p div h1 h2 h3 h4 h5 h6 li ol ul dl dt dd section article main aside header footer nav form blockquote pre ' +
    'center table caption tr td th figure figcaption hr body html address fieldset',
)
const VOID = names('br hr img input col meta link wbr area base embed source v:imagedata')
/** A <p> or <li> outside of these is not closed by one inside. */
const HOLDERS = names('table td th ol ul div')

type OpenTag = Extract<HtmlToken, { kind: 'open' }>

interface OpenElement {
  name: string
  skips: boolean
  /** A list label of Word. */
  label: boolean
  outlineLevel: HeadLevel | null
  /** Of an <ol>: the rank of its last entry. */
  rank: number
  listStyle: string
  ordered: boolean
}

interface OpenTable {
  rows: { cells: { cell: Omit<TableCell, 'content'>; from: number }[] }[]
  /** What the cells hold, in order; a cell's share begins at its `from`. */
  items: SourceItem[]
  holdsTable: boolean
  depth: number
}

/**
 * The lines and tables of an HTML text (Word, WPS, Excel, a web page) in order, without wrappers, styles, scripts and
 * deleted text. Of a clipboard only the fragment is taken. List labels become literal marks, h1–h4 and outline levels
 * are kept with their line. Nothing of the HTML survives. Throws ImportRefusal past 10 MB.
 */
export function readHtmlItems(html: string): { items: SourceItem[]; messages: ImportMessage[] } {
  if (html.length > MAX_HTML) {
    throw new ImportRefusal('fileTooLarge', '粘贴的内容超过 10 MB 的上限，没有读入。请分几次粘贴。')
  }
  const reader = new HtmlReader()
  for (const token of tokenize(fragmentOf(html))) reader.read(token)
  return reader.finish()
}

function fragmentOf(html: string): string {
  const start = html.indexOf('<!--StartFragment-->')
  const end = html.lastIndexOf('<!--EndFragment-->')
  return start >= 0 && end > start ? html.slice(start + '<!--StartFragment-->'.length, end) : html
}

class HtmlReader {
  private readonly items: SourceItem[] = []
  private readonly open: OpenElement[] = []
  private readonly tables: OpenTable[] = []
  private text = ''
  private label = ''
  private deleted = 0
  private pictures = 0
  private oversized = 0

  read(token: HtmlToken) {
    if (token.kind === 'text') this.readText(token.text)
    else if (token.kind === 'close') this.close(token.name)
    else this.openTag(token)
  }

  finish(): { items: SourceItem[]; messages: ImportMessage[] } {
    this.endLine()
    while (this.tables.length > 0) this.endTable()
    const messages: ImportMessage[] = []
    if (this.deleted > 0) messages.push({ code: 'revisionsDropped', text: '内容带有修订痕迹，其中已删除的文字没有带入。请核对。' })
    if (this.pictures > 0) messages.push({ code: 'picturesDropped', text: `有${this.pictures}张图片没有带入。` })
    if (this.oversized > 0) messages.push({ code: 'tableAsText', text: `有${this.oversized}个表格超过 1000 行或 50 列，按文字带入。` })
    return { items: this.items, messages }
  }

  private readText(text: string) {
    if (this.open.some((element) => element.skips)) return
    if (this.open.some((element) => element.label)) this.label += text
    else this.text += text
  }

  private openTag({ name, attributes, selfClosing }: OpenTag) {
    const style = attributes['style'] ?? ''
    const hidden = isHidden(style, attributes)
    const skipping = this.open.some((element) => element.skips)
    if (name === 'del' || /\bmsoDel\b/i.test(attributes['class'] ?? '')) this.deleted++
    if ((name === 'img' || name === 'v:imagedata') && !skipping) this.pictures++
    if (!skipping && name === 'br') this.endLine()
    if (VOID.has(name) || selfClosing) {
      if (!skipping && BLOCKS.has(name)) this.endLine()
      return
    }
    if (name === 'body') this.open.length = 0
    if (this.open.length >= MAX_DEPTH) return
    const skips = SKIPPED.has(name) || hidden
    if (!skipping && !skips && BLOCKS.has(name)) this.openBlock(name, attributes)
    const parent = this.open.findLast((element) => element.name === 'ol' || element.name === 'ul')
    this.open.push({
      name,
      skips,
      label: /mso-list:\s*ignore/i.test(style),
      outlineLevel: outlineLevelOf(name, style),
      rank: Number(attributes['start'] ?? 1) - 1 || 0,
      listStyle: `${attributes['type'] ?? ''} ${style}`,
      ordered: name === 'ol',
    })
    if (name === 'li' && parent?.ordered && !skipping && !/mso-list:\s*l\d/i.test(style)) {
      parent.rank = Number(attributes['value']) || parent.rank + 1
      this.label = orderedLabel(parent.rank, `${parent.listStyle} ${style}`)
    }
  }

  private openBlock(name: string, attributes: Readonly<Record<string, string>>) {
    this.endLine()
    if (name === 'p' || name === 'li') this.closeOpenSibling(name)
    if (name === 'table') this.startTable()
    if (name === 'tr') this.startRow()
    if (name === 'td' || name === 'th') this.startCell(name, attributes)
  }

  /** <p> and <li> may stand without their end tags. */
  private closeOpenSibling(name: string) {
    const index = this.open.findLastIndex((element) => element.name === name || HOLDERS.has(element.name))
    if (index >= 0 && this.open[index]!.name === name) this.open.length = index
  }

  private close(name: string) {
    const index = this.open.findLastIndex((element) => element.name === name)
    const skipping = this.open.some((element) => element.skips)
    if (!skipping && BLOCKS.has(name)) this.endLine()
    if (index >= 0) this.open.length = index
    if (!skipping && name === 'table' && this.tables.length > 0) this.endTable()
  }

  private endLine() {
    const text = cleanText(tidyWhiteSpace(this.text))
    const label = cleanLabel(this.label)
    this.text = ''
    if (text === '') return // a label before an inner block waits for its words
    this.label = ''
    const target = this.tables.at(-1)?.items ?? this.items
    const outlineLevel = this.open.findLast((element) => element.outlineLevel !== null)?.outlineLevel
    const line = label !== '' && !text.startsWith(label) ? label + text : text
    target.push(outlineLevel ? { type: 'outlined', level: outlineLevel, text: line } : line)
  }

  private startTable() {
    const outer = this.tables.at(-1)
    if (outer) outer.holdsTable = true
    this.tables.push({ rows: [], items: [], holdsTable: false, depth: this.open.length })
  }

  private startRow() {
    if (this.tables.length === 0) this.startTable()
    this.tables.at(-1)!.rows.push({ cells: [] })
  }

  private startCell(name: string, attributes: Readonly<Record<string, string>>) {
    if (this.tables.length === 0 || this.tables.at(-1)!.rows.length === 0) this.startRow()
    const { rows, items } = this.tables.at(-1)!
    const [colspan, rowspan] = [span(attributes['colspan'], 50), span(attributes['rowspan'], 1000)]
    const cell = { header: name === 'th', colspan, rowspan }
    rows.at(-1)!.cells.push({ cell, from: items.length })
  }

  private endTable() {
    const table = this.tables.pop()!
    const target = this.tables.at(-1)?.items ?? this.items
    const rows = table.rows.filter((row) => row.cells.length > 0)
    const layout = table.holdsTable || rows.every((row) => row.cells.length === 1)
    if (layout) {
      target.push(...table.items)
      return
    }
    const starts = rows.flatMap((row) => row.cells.map((cell) => cell.from))
    target.push(...table.items.slice(0, starts[0])) // a caption
    let cells = 0
    const nextText = () => table.items.slice(starts[cells], starts[++cells]).map(itemText).join(' ')
    const texts = rows.map((row) => row.cells.map(nextText))
    if (rows.length > 1000 || rows.some((row) => row.cells.length > 50)) {
      this.oversized++
      target.push(...texts.map((row) => row.join('\t')))
      return
    }
    const built: Table['rows'] = rows.map((row, line) => ({
      cells: row.cells.map(({ cell }, column) => {
        return { ...cell, content: toInlines(texts[line]![column]!) }
      }),
    }))
    target.push({ type: 'table', blockId: 'pasted', audience: 'all', rows: built })
  }
}

const span = (value: string | undefined, most: number) => Math.min(Math.max(Math.trunc(Number(value)) || 1, 1), most)

const isHidden = (style: string, attributes: Readonly<Record<string, string>>) =>
  /display:\s*none|mso-hide:\s*all|mso-element:\s*(?:comment|header|footer)/i.test(style) ||
  /\bmsoDel\b|\bMsoCommentReference\b/i.test(attributes['class'] ?? '') ||
  'hidden' in attributes

function outlineLevelOf(name: string, style: string): HeadLevel | null {
  const level = Number(/mso-outline-level:\s*([1-9])/i.exec(style)?.[1] ?? /^h([1-6])$/.exec(name)?.[1])
  return level === 1 || level === 2 || level === 3 || level === 4 ? level : null
}
