/**
 * Draws a laid-out document. Input: `sys.inputs.document`, the JSON of `LaidOutDocument` with `fonts`, the families
 * of each typeface role in the order of their chain. Text comes in as strings and stays literal.
 *
 * Leading and spacing are 0 and the edges of a line carry its pitch, so that 22 lines fill the page exactly. Tracking
 * and show rules on punctuation would keep Typst from squeezing marks that meet; there are none in the body.
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
#let weight(style, role) = if style.bold or role == "titleSong" { "bold" } else { "regular" }
#let size-of(style) = if style.onGrid { doc.cellPt } else { style.sizePt }

// A stretch longer than its line without a place to break gets one after each character, or it would leave the paper.
#let unbroken(characters) = regex("[^ \u{3000}\p{Han}]{" + str(characters + 1) + ",}")
#let breakable(string, pattern) = {
  let end = 0
  for found in string.matches(pattern) {
    string.slice(end, found.start)
    found.text.clusters().join(box())
    end = found.end
  }
  string.slice(end)
}
#let lines(string, pattern) = string.split("\n").map(line => breakable(line, pattern)).join(linebreak())
// The widest letters of the heavy faces take more than a character.
#let whole-line(style) = {
  let widest = if style.onGrid { 1 } else { 1.2 }
  unbroken(calc.floor(doc.page.textWidthMm * 1mm / (size-of(style) * widest * 1pt)))
}
#let run(style, piece, pattern) = text(
  size: size-of(style) * 1pt,
  font: chain(piece.typeface, if style.digits == style.typeface { piece.typeface } else { style.digits }),
  weight: weight(style, piece.typeface),
  lines(piece.text, pattern),
)
#let inline(style, runs, pattern: auto) = for piece in runs {
  run(style, piece, if pattern == auto { whole-line(style) } else { pattern })
}

// What stands before a run that begins at a cell of its own fills the line up to there.
#let placed-inline(style, runs, from) = {
  let (start, before) = (from, ())
  for piece in runs {
    if piece.atCells != none and before.len() > 0 {
      // A box stands on the base line by its lower edge.
      box(width: (piece.atCells - start) * style.cellPt * 1pt, text(bottom-edge: "baseline", inline(style, before)))
      (start, before) = (piece.atCells, ())
    }
    before.push(piece)
  }
  inline(style, before)
}

// A heading shows its supplement and is listed in the bookmarks by its body: a run-in head stays within its paragraph.
#let content-of(style, paragraph, from) = {
  let outline = paragraph.outline
  if outline == none { return placed-inline(style, paragraph.runs, from) }
  let heads = paragraph.runs.filter(piece => piece.runInHead != none)
  if heads.len() == 0 { heads = paragraph.runs }
  heading(level: outline.level, outlined: true, bookmarked: true, supplement: inline(style, heads), outline.text)
  inline(style, paragraph.runs.slice(heads.len()))
}

// Where a block begins and ends, for the preview and the checks of the pages; invisible, and without width.
#let edge(block-id, style, side) = if sys.inputs.measure == "true" {
  [#metadata((blockId: block-id, style: style, edge: side))<block-edge>]
}

#let draw-paragraph(paragraph) = {
  let style = doc.styles.at(paragraph.style)
  let cell = style.cellPt * 1pt
  if paragraph.startsPage { pagebreak(weak: true) }
  if paragraph.blankLinesAbove > 0 { v(paragraph.blankLinesAbove * style.linePitchPt * 1pt, weak: true) }
  if paragraph.runs.len() == 0 { return block(height: style.linePitchPt * 1pt) }
  let own-start = paragraph.runs.first().atCells
  let from = if own-start == none { paragraph.leftCells + style.firstLineCells } else { own-start }
  set text(..edges(size-of(style), style.linePitchPt))
  set text(tracking: -paragraph.condensedPt * 1pt) if paragraph.condensedPt > 0
  set par(
    justify: style.align == "justify",
    first-line-indent: (amount: from * cell, all: true),
    hanging-indent: paragraph.leftCells * cell,
  )
  let edge = edge.with(paragraph.blockId, paragraph.style)
  let body = par(edge("start") + content-of(style, paragraph, from) + edge("end"))
  let side = (left: left, right: right, center: center, justify: left).at(style.align)
  let placed = align(side, if paragraph.rightCells > 0 { pad(right: paragraph.rightCells * cell, body) } else { body })
  if style.keepsWithNext { block(sticky: true, width: 100%, placed) } else { placed }
}

#let draw-cell(data, cell-data, y) = {
  let style = doc.styles.at(if cell-data.header { "tableHead" } else { "tableCell" })
  style.sizePt = data.sizePt
  let share = data.columnShares.slice(cell-data.column, count: cell-data.colspan).sum()
  let room = share * doc.page.textWidthMm * 1mm - 2 * data.paddingXPt * 1pt
  let half-widths = calc.max(2, calc.floor(room / (data.sizePt * 0.5pt)))
  table.cell(
    breakable: false,
    x: cell-data.column, y: y, colspan: cell-data.colspan, rowspan: cell-data.rowspan,
    align: horizon + (left: left, center: center).at(cell-data.align),
    {
      set text(..edges(data.sizePt, data.linePitchPt))
      set par(justify: false, first-line-indent: 0pt)
      inline(style, cell-data.runs, pattern: unbroken(half-widths))
    },
  )
}
#let draw-table(data) = {
  let cells(from, to) = for y in range(from, to) { for cell-data in data.rows.at(y) { (draw-cell(data, cell-data, y),) } }
  let head = if data.headRows > 0 { (table.header(..cells(0, data.headRows)),) } else { () }
  table(
    columns: data.columnShares.map(share => share * 100%),
    stroke: doc.table.rulePt * 1pt,
    inset: (x: data.paddingXPt * 1pt, y: doc.table.paddingYPt * 1pt),
    ..head,
    ..cells(data.headRows, data.rows.len()),
  )
}
#let draw(block) = if block.kind == "table" {
  edge(block.blockId, "table", "start")
  draw-table(block)
  edge(block.blockId, "table", "end")
} else { draw-paragraph(block) }

#let draw-letterhead(head) = {
  let form = doc.letterheadForm
  let style = doc.styles.documentNumber
  let (names, suffix, sizePt) = head.mark
  let mark(string) = text(
    size: sizePt * 1pt, font: chain(form.markTypeface, form.markTypeface), weight: "bold", fill: rgb(form.color),
    top-edge: 0.88em, bottom-edge: -0.12em, string,
  )
  let spacing = (form.markLineFactor - 1) * sizePt * 1pt
  block(height: form.markTopMm * 1mm + doc.lineOverhangPt * 1pt, width: 100%, head.topLines.map(draw-paragraph).join())
  if names.len() > 1 and suffix != "" {
    let longest = calc.min(
      calc.max(..names.map(name => name.clusters().len())) * sizePt * 1pt,
      doc.page.textWidthMm * 1mm - (suffix.clusters().len() + form.markGapCharacters) * sizePt * 1pt,
    )
    let stacked = names.map(name => box(width: longest, mark(name.clusters().join(h(1fr)))))
    align(center, grid(
      columns: 2, column-gutter: form.markGapCharacters * sizePt * 1pt, align: horizon,
      stack(spacing: spacing, ..stacked), mark(suffix),
    ))
  } else {
    stack(spacing: spacing, ..names.map(name => align(center, mark(name + suffix))))
  }
  v(form.blankLinesBelowMark * style.linePitchPt * 1pt)
  head.numberLines.map(draw-paragraph).join()
  v(form.ruleBelowNumberMm * 1mm - (style.linePitchPt - size-of(style)) / 2 * 1pt)
  block(width: 100%, height: form.rulePt * 1pt, fill: rgb(form.color))
}

#let draw-imprint(imprint) = {
  let form = doc.imprintForm
  let style = doc.styles.imprint
  let rule(width) = block(width: 100%, height: width * 1mm, fill: black)
  let printing = imprint.printing
  rule(form.outerRuleMm)
  imprint.recipients.map(draw-paragraph).join()
  if printing != none {
    if imprint.recipients.len() > 0 { rule(form.innerRuleMm) }
    set text(..edges(style.sizePt, style.linePitchPt))
    pad(x: form.indentCells * style.cellPt * 1pt, grid(columns: (1fr, auto), inline(style, printing.office), inline(style, printing.date)))
  }
  rule(form.outerRuleMm)
  v(doc.lineOverhangPt * 1pt)
}

#let page-number = context {
  let number = counter(page).get().first()
  let side = if doc.pageNumber.place == "centered" { center } else if calc.odd(number) { right } else { left }
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
    top: doc.page.marginTopMm * 1mm - doc.lineOverhangPt * 1pt,
    left: doc.page.marginLeftMm * 1mm,
    right: (doc.page.widthMm - doc.page.marginLeftMm - doc.page.textWidthMm) * 1mm,
    bottom: (doc.page.heightMm - doc.page.marginTopMm - doc.page.textHeightMm) * 1mm - doc.lineOverhangPt * 1pt,
  ),
  footer: if doc.pageNumber.place == "none" { none } else { page-number },
  footer-descent: doc.pageNumber.belowTextAreaMm * 1mm - doc.lineOverhangPt * 1pt,
)
#set text(
  lang: "zh", region: "cn", dir: ltr, cjk-latin-spacing: none, overhang: false, hyphenate: false,
  costs: (hyphenation: 0%, runt: 0%, widow: 0%, orphan: 0%),
)
#set par(leading: 0pt, spacing: 0pt, linebreaks: "simple")
#set block(above: 0pt, below: 0pt)
#show heading: it => it.supplement

#if doc.letterhead != none { draw-letterhead(doc.letterhead) }
#doc.blocks.map(draw).join()
#if doc.imprint != none {
  let foot = if doc.imprint.spansPages {
    v(doc.imprintForm.clearancePt * 1pt)
    draw-imprint(doc.imprint)
  } else {
    place(bottom, float: true, clearance: doc.imprintForm.clearancePt * 1pt, block(width: 100%, draw-imprint(doc.imprint)))
  }
  if doc.imprint.page == "last" { foot } else {
    set page(footer: none)
    pagebreak(to: "even", weak: true)
    foot
  }
}

// Their places are looked up once, at the end: asking at each of them takes twice the time.
#if sys.inputs.measure == "true" {
  context [#metadata(query(<block-edge>).map(edge => {
    let at = edge.location().position()
    (..edge.value, page: at.page, x: at.x.pt(), y: at.y.pt())
  }))<block-edges>]
}
`
