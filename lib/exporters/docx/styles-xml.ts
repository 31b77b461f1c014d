import type { LaidOutDocument, OutlineLevel } from '@/lib/layout/laid-out-document'
import type { ParagraphStyle, ParagraphStyleName } from '@/lib/layout/paragraph-style'
import { TWIPS_PER_POINT } from '@/lib/layout/standards/gbt-9704-2012'
import { fontsXml } from './fonts-xml'
import { WORD_NAMESPACE, XML_DECLARATION } from './namespaces'
import { BUILT_IN_NAMES, FOOTER_STYLE_ID, ISSUER_MARK_STYLE_ID, runInHeadStyleId, STYLE_IDS } from './style-ids'

const LEVELS: OutlineLevel[] = [1, 2, 3, 4]
const LEVEL_NAMES = { 1: '一级段首标题', 2: '二级段首标题', 3: '三级段首标题', 4: '四级段首标题' } as const

export function stylesXml(document: LaidOutDocument): string {
  const names = Object.keys(STYLE_IDS) as ParagraphStyleName[]
  return (
    `${XML_DECLARATION}<w:styles xmlns:w="${WORD_NAMESPACE}">` +
    defaultsXml(document) +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    tableStyleXml(document) +
    names.map((name) => paragraphStyleXml(document, name)).join('') +
    LEVELS.map((level) => runInHeadStyleXml(document, level)).join('') +
    issuerMarkStyleXml(document) +
    footerStyleXml(document) +
    '</w:styles>'
  )
}

/** Digits and letters are in a language that breaks no number: as Chinese, LibreOffice breaks within them. */
function defaultsXml({ styles }: LaidOutDocument): string {
  const { typeface, digits, sizePt } = styles.body
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr>${fontsXml(typeface, digits)}<w:color w:val="000000"/><w:kern w:val="0"/>` +
    `<w:sz w:val="${sizePt * 2}"/><w:szCs w:val="${sizePt * 2}"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>` +
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl w:val="0"/></w:pPr></w:pPrDefault></w:docDefaults>'
  )
}

function tableStyleXml({ table }: LaidOutDocument): string {
  const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`
  const [x, y] = [table.paddingXPt * TWIPS_PER_POINT, table.paddingYPt * TWIPS_PER_POINT]
  const margins = margin('top', y) + margin('left', x) + margin('bottom', y) + margin('right', x)
  return (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
    `<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr></w:style>`
  )
}

function paragraphStyleXml(document: LaidOutDocument, name: ParagraphStyleName): string {
  const style = document.styles[name]
  const builtIn = BUILT_IN_NAMES[name]
  const next = style.outlineLevel === null ? '' : `<w:next w:val="${STYLE_IDS.body}"/>`
  return (
    `<w:style w:type="paragraph"${builtIn ? '' : ' w:customStyle="1"'} w:styleId="${STYLE_IDS[name]}">` +
    `<w:name w:val="${builtIn ?? style.name}"/>${builtIn ? `<w:aliases w:val="${style.name}"/>` : ''}` +
    `<w:basedOn w:val="Normal"/>${next}<w:qFormat/>` +
    `<w:pPr>${style.keepsWithNext ? '<w:keepNext/>' : ''}${paragraphFormatXml(document, style)}</w:pPr>` +
    `<w:rPr>${textFormatXml(document, style)}</w:rPr></w:style>`
  )
}

// overflowPunct is Word's default. LibreOffice reads the switch the wrong way round: without it marks hang over the edge there.
function paragraphFormatXml({ wordPage }: LaidOutDocument, style: ParagraphStyle): string {
  const indent = Math.round(style.firstLineCells * wordPage.cellTwips)
  return (
    '<w:overflowPunct w:val="1"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>' +
    (style.onGrid ? '' : '<w:snapToGrid w:val="0"/>') +
    `<w:spacing w:before="0" w:after="0" w:line="${linePitchTwips(wordPage.linePitchTwips, style)}" w:lineRule="exact"/>` +
    (indent > 0 ? `<w:ind w:firstLineChars="${style.firstLineCells * 100}" w:firstLine="${indent}"/>` : '') +
    `<w:jc w:val="${style.align === 'justify' ? 'both' : style.align}"/>` +
    (style.outlineLevel === null ? '' : `<w:outlineLvl w:val="${style.outlineLevel - 1}"/>`)
  )
}

/** The grid's pitch is whole twips rounded down so that 22 lines fit; lines of the same pitch in points follow it. */
function linePitchTwips(gridTwips: number, style: ParagraphStyle): number {
  const twips = Math.floor(style.linePitchPt * TWIPS_PER_POINT)
  return style.onGrid ? gridTwips : twips
}

function textFormatXml({ wordPage }: LaidOutDocument, style: ParagraphStyle): string {
  return (
    fontsXml(style.typeface, style.digits) +
    (style.bold ? '<w:b/><w:bCs/>' : '') +
    (style.onGrid && wordPage.grid === 'lines' ? `<w:spacing w:val="-${wordPage.condensedTwips}"/>` : '') +
    `<w:sz w:val="${style.sizePt * 2}"/><w:szCs w:val="${style.sizePt * 2}"/>`
  )
}

/** A character style: a run-in head must never make the whole paragraph a heading. */
function runInHeadStyleXml({ styles }: LaidOutDocument, level: OutlineLevel): string {
  const { typeface, digits } = styles[`heading${level}`]
  return (
    `<w:style w:type="character" w:customStyle="1" w:styleId="${runInHeadStyleId(level)}">` +
    `<w:name w:val="${LEVEL_NAMES[level]}"/><w:qFormat/><w:rPr>${fontsXml(typeface, digits)}</w:rPr></w:style>`
  )
}

/** The red 小标宋 of the mark; its size is that of each. */
function issuerMarkStyleXml({ letterheadForm }: LaidOutDocument): string {
  const { markTypeface, color } = letterheadForm
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${ISSUER_MARK_STYLE_ID}">` +
    '<w:name w:val="发文机关标志"/><w:basedOn w:val="Normal"/>' +
    '<w:pPr><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0"/><w:jc w:val="center"/></w:pPr>' +
    `<w:rPr>${fontsXml(markTypeface, markTypeface)}<w:color w:val="${color.toUpperCase()}"/></w:rPr></w:style>`
  )
}

function footerStyleXml({ pageNumber, wordPage }: LaidOutDocument): string {
  const size = pageNumber.sizePt * 2
  return (
    `<w:style w:type="paragraph" w:styleId="${FOOTER_STYLE_ID}"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:pPr>` +
    `<w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="${wordPage.footerLineTwips}" w:lineRule="exact"/>` +
    `</w:pPr><w:rPr>${fontsXml(pageNumber.typeface, pageNumber.typeface)}` +
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`
  )
}
