import { STANDARD } from '../standard'
import type { DocxParagraph } from './docx-paragraphs'

const isRed = ({ format }: DocxParagraph['runs'][number]) => /^(ff0000|c00000)$/i.test(format.color ?? '')

/** A Word file's paragraphs by where they stand: 版头 above a title in black, 版记 in a box or below its first rule. */
export interface DocxRegions {
  letterhead: DocxParagraph[]
  main: DocxParagraph[]
  imprint: DocxParagraph[]
}

export function regionsOf(paragraphs: readonly DocxParagraph[]): DocxRegions {
  const lastRed = paragraphs.findLastIndex(({ runs }) => runs.some(isRed))
  const title = paragraphs.findIndex((paragraph, index) => index > lastRed && isTitle(paragraph))
  const start = lastRed < 0 ? 0 : title < 0 ? lastRed + 1 : title
  const inText = paragraphs.slice(start)
  const rule = inText.findIndex(({ place, format, text }) => place === 'text' && format.hasRuleAbove && text === '')
  const end = rule < 0 ? inText.length : rule
  return {
    letterhead: paragraphs.slice(0, start),
    main: inText.slice(0, end).filter(({ place }) => place !== 'textBox'),
    imprint: inText.filter(({ place }, index) => place === 'textBox' || index >= end),
  }
}

/** A line of 标题: Word's own style of that name, or centred 2号 type. */
export function isTitle({ styleName, format, place }: DocxParagraph): boolean {
  const looksSo = format.align === 'center' && format.sizePt === STANDARD.titleSizePt
  return place === 'text' && (styleName.toLowerCase() === 'title' || looksSo)
}

const ATTACHMENT_LABEL = /^附件\d*$/

/** 附件 and its number at the head of its page, which the navigation lists too. */
export const isAttachmentLabel = (paragraph: DocxParagraph) => paragraph.place === 'text'
  && ATTACHMENT_LABEL.test(plainText(paragraph))

/** A head on a line of its own. */
export const isHeading = (paragraph: DocxParagraph) =>
  paragraph.place === 'text' && (paragraph.format.outlineLevel ?? 0) > 0 && !isAttachmentLabel(paragraph)

export const plainText = ({ text }: Pick<DocxParagraph, 'text'>) => text.replace(/\s/g, '')
