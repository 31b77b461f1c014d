/**
 * Draws a laid-out document. Input: `sys.inputs.document`, the JSON of `LaidOutDocument` with `fonts`, the families
 * of each typeface role in the order of their chain. Text comes in as strings and stays literal.
 *
 * Leading and spacing are 0 and the edges of a line carry its pitch, so that 22 lines fill the page exactly. Tracking
 * and show rules on punctuation would keep Typst from squeezing marks that meet; there are none.
 */
export const TYPST_SOURCE = String.raw`
#let doc = json(bytes(sys.inputs.document))
#let cell = doc.cellPt * 1pt

// The em box of Chinese faces stands 0.88 em above the base line; the rest of the pitch is shared above and below.
#let edges(size, pitch) = {
  let slack = (pitch - size) / 2
  (top-edge: (0.88 * size + slack) * 1pt, bottom-edge: -(0.12 * size + slack) * 1pt)
}
#let chain(role, digits) = {
  let western = if digits == role { () } else {
    doc.fonts.at(digits).map(name => (name: name, covers: regex("[\u{20}-\u{7e}]")))
  }
  western + doc.fonts.at(role)
}
#let weight(role) = if role == "titleSong" { "bold" } else { "regular" }
#let size-of(style) = if style.onGrid { doc.cellPt } else { style.sizePt }

#let lines(text) = text.split("\n").join(linebreak())
#let run(style, piece) = text(
  size: size-of(style) * 1pt,
  font: chain(piece.typeface, if style.digits == style.typeface { piece.typeface } else { style.digits }),
  weight: weight(piece.typeface),
  lines(piece.text),
)
#let inline(style, runs) = for piece in runs { run(style, piece) }

// A heading shows its supplement and is listed in the bookmarks by its body: a run-in head stays within its paragraph.
#let content-of(style, paragraph) = {
  let outline = paragraph.outline
  if outline == none { return inline(style, paragraph.runs) }
  let runs = paragraph.runs
  let heads = if style.outlineLevel != none { runs } else { runs.filter(piece => piece.runInHead != none) }
  heading(level: outline.level, outlined: true, bookmarked: true, supplement: inline(style, heads), outline.text)
  if style.outlineLevel == none { inline(style, runs.filter(piece => piece.runInHead == none)) }
}

// Where a block begins and ends, for the preview and the checks of the pages; invisible, and without width.
#let edge(block-id, style, side) = context {
  let at = here().position()
  [#metadata((blockId: block-id, style: style, edge: side, page: at.page, x: at.x.pt(), y: at.y.pt()))<block-edge>]
}

#let draw-paragraph(paragraph) = {
  let style = doc.styles.at(paragraph.style)
  if paragraph.blankLinesAbove > 0 { v(paragraph.blankLinesAbove * style.linePitchPt * 1pt, weak: true) }
  set text(..edges(size-of(style), style.linePitchPt))
  set par(
    justify: style.align == "justify",
    first-line-indent: (amount: style.firstLineCells * cell, all: true),
  )
  let edge = edge.with(paragraph.blockId, paragraph.style)
  let body = par(edge("start") + content-of(style, paragraph) + edge("end"))
  let side = (left: left, right: right, center: center, justify: left).at(style.align)
  align(side, if paragraph.rightCells > 0 { pad(right: paragraph.rightCells * cell, body) } else { body })
}

#let draw-cell(cell-data, y) = {
  let style = doc.styles.at(if cell-data.header { "tableHead" } else { "tableCell" })
  table.cell(
    x: cell-data.column, y: y, colspan: cell-data.colspan, rowspan: cell-data.rowspan,
    align: horizon + (left: left, center: center).at(style.align),
    {
      set text(..edges(style.sizePt, style.linePitchPt))
      set par(justify: false, first-line-indent: 0pt)
      inline(style, cell-data.runs)
    },
  )
}
#let draw-table(data) = {
  let cells(from, to) = for y in range(from, to) { for cell-data in data.rows.at(y) { (draw-cell(cell-data, y),) } }
  let head = if data.headRows > 0 { (table.header(..cells(0, data.headRows)),) } else { () }
  table(
    columns: data.columnShares.map(share => share * 100%),
    stroke: doc.table.rulePt * 1pt,
    inset: (x: doc.table.paddingXPt * 1pt, y: doc.table.paddingYPt * 1pt),
    ..head,
    ..cells(data.headRows, data.rows.len()),
  )
}
#let draw(block) = if block.kind == "table" {
  edge(block.blockId, "table", "start")
  draw-table(block)
  edge(block.blockId, "table", "end")
} else { draw-paragraph(block) }

#let page-number = context {
  let number = counter(page).get().first()
  let side = if calc.odd(number) { right } else { left }
  set text(
    font: doc.fonts.at(doc.pageNumber.typeface), size: doc.pageNumber.sizePt * 1pt,
    top-edge: 0.4em, bottom-edge: -0.2em,
  )
  align(side, pad(x: doc.pageNumber.indentCells * cell, [— #number —]))
}

#let date = doc.metadata.date
#set document(
  title: doc.metadata.title,
  author: doc.metadata.author,
  date: if date == none { none } else {
    let parts = date.split("-").map(int)
    datetime(year: parts.at(0), month: parts.at(1), day: parts.at(2))
  },
)
#set page(
  width: doc.page.widthMm * 1mm,
  height: doc.page.heightMm * 1mm,
  margin: (
    top: doc.page.marginTopMm * 1mm,
    left: doc.page.marginLeftMm * 1mm,
    right: (doc.page.widthMm - doc.page.marginLeftMm - doc.page.textWidthMm) * 1mm,
    bottom: (doc.page.heightMm - doc.page.marginTopMm - doc.page.textHeightMm) * 1mm,
  ),
  footer: page-number,
  footer-descent: doc.pageNumber.belowTextAreaMm * 1mm,
)
#set text(
  lang: "zh", region: "cn", cjk-latin-spacing: none, overhang: false, hyphenate: false,
  costs: (hyphenation: 0%, runt: 0%, widow: 0%, orphan: 0%),
)
#set par(leading: 0pt, spacing: 0pt, linebreaks: "simple")
#set block(above: 0pt, below: 0pt)
#show heading: it => it.supplement

#doc.blocks.map(draw).join()
`
