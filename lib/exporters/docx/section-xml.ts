import type { LaidOutDocument } from '@/lib/layout/laid-out-document'
import { FOOTER_RELATIONSHIPS } from './relationships'

/** The page of the text, or that of a 版记 alone on the next even page, which carries no number. */
export function sectionXml({ wordPage, styles, pageNumber }: LaidOutDocument, content: 'text' | 'imprint'): string {
  const { widthTwips, heightTwips, marginTopTwips, marginRightTwips, marginBottomTwips, marginLeftTwips } = wordPage
  const { odd, even, none } = FOOTER_RELATIONSHIPS
  const footer = content === 'imprint' ? { odd: none, even: none } : { odd, even }
  const footers = content === 'imprint' || pageNumber.place !== 'none'
  // What a character is narrower than its type, in 4096ths of a point.
  const charSpace = Math.round((wordPage.cellTwips / 20 - styles.body.sizePt) * 4096)
  return (
    '<w:sectPr>' +
    (footers ? `<w:footerReference w:type="default" r:id="${footer.odd}"/>` : '') +
    (footers ? `<w:footerReference w:type="even" r:id="${footer.even}"/>` : '') +
    (content === 'imprint' ? '<w:type w:val="evenPage"/>' : '') +
    `<w:pgSz w:w="${widthTwips}" w:h="${heightTwips}"/>` +
    `<w:pgMar w:top="${marginTopTwips}" w:right="${marginRightTwips}" w:bottom="${marginBottomTwips}"` +
    ` w:left="${marginLeftTwips}" w:header="${wordPage.headerTwips}" w:footer="${wordPage.footerTwips}" w:gutter="0"/>` +
    `<w:docGrid w:type="${wordPage.grid}" w:linePitch="${wordPage.linePitchTwips}"` +
    `${wordPage.grid === 'lines' ? '' : ` w:charSpace="${charSpace}"`}/></w:sectPr>`
  )
}
