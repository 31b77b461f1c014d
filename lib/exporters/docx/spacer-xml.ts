/** A paragraph of exactly this height that prints nothing, with what is anchored in it; none for 0. */
export function spacerXml(heightTwips: number, { borders = '', anchoredXml = '', sectionXml = '' } = {}): string {
  if (heightTwips <= 0) return ''
  return (
    `<w:p><w:pPr>${borders}<w:snapToGrid w:val="0"/>` +
    `<w:spacing w:before="0" w:after="0" w:line="${heightTwips}" w:lineRule="exact"/>` +
    `${sectionXml}</w:pPr>${anchoredXml}</w:p>`
  )
}
