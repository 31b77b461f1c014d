import type { Imprint, LaidOutDocument } from '@/lib/layout/laid-out-document'
import { POINTS_PER_MM, TWIPS_PER_POINT } from '@/lib/layout/standards/gbt-9704-2012'
import { SHAPE_NAMESPACE } from './namespaces'
import { cellsToTwips, paragraphXml, textRunXml } from './paragraph-xml'
import { spacerXml } from './spacer-xml'
import { STYLE_IDS } from './style-ids'

const EMU_PER_TWIP = 635
const RULE_LINE_TWIPS = 20

/**
 * 版记 below the text: a spacer as high as it, which keeps its room on the last page or takes a new one, and anchored
 * to it a box at the foot of the page; or ordinary paragraphs. '' without 版记.
 */
export function imprintXml(document: LaidOutDocument): string {
  const { imprint, imprintForm } = document
  if (!imprint) return ''
  const content = contentXml(document, imprint)
  const clearance = imprintForm.clearancePt * TWIPS_PER_POINT
  if (imprint.form === 'paragraphs') return spacerXml(clearance) + content
  const height = Math.round(imprint.heightPt * TWIPS_PER_POINT)
  return spacerXml(height + clearance, { anchoredXml: boxXml(document, height, content) })
}

function contentXml(document: LaidOutDocument, { recipients, printing }: Imprint): string {
  const { outerRuleMm, innerRuleMm } = document.imprintForm
  const between = recipients.length > 0 && printing ? ruleXml('top', innerRuleMm) : ''
  return (
    ruleXml('top', outerRuleMm) +
    recipients.map((line) => paragraphXml(document, line)).join('') +
    between +
    (printing ? printingXml(document, printing) : '') +
    ruleXml('bottom', outerRuleMm)
  )
}

function ruleXml(side: 'top' | 'bottom', widthMm: number): string {
  const eighths = Math.round(widthMm * POINTS_PER_MM * 8)
  const border = `<w:${side} w:val="single" w:sz="${eighths}" w:space="0" w:color="000000"/>`
  return spacerXml(RULE_LINE_TWIPS, { borders: `<w:pBdr>${border}</w:pBdr>` })
}

/** 印发机关 at the left, 印发日期 at the right, both one character in. */
function printingXml(document: LaidOutDocument, { office, date }: NonNullable<Imprint['printing']>): string {
  const indent = cellsToTwips(document, document.styles.imprint, document.imprintForm.indentCells)
  const right = Math.round(document.page.textWidthMm * POINTS_PER_MM * TWIPS_PER_POINT) - indent
  const text = (runs: typeof office) => runs.map((run) => textRunXml(run.text)).join('')
  return (
    `<w:p><w:pPr><w:pStyle w:val="${STYLE_IDS.imprint}"/><w:tabs><w:tab w:val="right" w:pos="${right}"/></w:tabs>` +
    `<w:ind w:left="${indent}"/><w:jc w:val="left"/></w:pPr>${text(office)}<w:r><w:tab/></w:r>${text(date)}</w:p>`
  )
}

/** The box stands on the lower edge of the 版心; a line more than estimated grows upwards. */
function boxXml(document: LaidOutDocument, heightTwips: number, content: string): string {
  const { page, wordPage, imprintForm } = document
  const width = Math.round(page.textWidthMm * POINTS_PER_MM * TWIPS_PER_POINT) * EMU_PER_TWIP
  const height = (heightTwips + wordPage.overhangTwips + imprintForm.linePitchPt * TWIPS_PER_POINT) * EMU_PER_TWIP
  return (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>' +
    '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0"' +
    ' locked="0" layoutInCell="1" allowOverlap="1">' +
    '<wp:simplePos x="0" y="0"/>' +
    '<wp:positionH relativeFrom="margin"><wp:align>left</wp:align></wp:positionH>' +
    '<wp:positionV relativeFrom="margin"><wp:align>bottom</wp:align></wp:positionV>' +
    `<wp:extent cx="${width}" cy="${height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>` +
    '<wp:docPr id="1" name="版记"/><wp:cNvGraphicFramePr/>' +
    `<a:graphic><a:graphicData uri="${SHAPE_NAMESPACE}"><wps:wsp><wps:cNvSpPr txBox="1"/>` +
    `<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>' +
    '<a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>' +
    `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>` +
    '<wps:bodyPr rot="0" vert="horz" wrap="square" lIns="0" tIns="0" rIns="0"' +
    ` bIns="${wordPage.overhangTwips * EMU_PER_TWIP}" anchor="b" anchorCtr="0"><a:noAutofit/></wps:bodyPr>` +
    '</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>'
  )
}
