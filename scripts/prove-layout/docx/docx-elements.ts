import { STANDARD } from '../standard'
import type { DocxParagraph } from './docx-paragraphs'

/** A line of 标题: Word's own style of that name, or centred 2号 type. */
export function isTitle({ styleName, format, place }: DocxParagraph): boolean {
  const looksSo = format.align === 'center' && format.sizePt === STANDARD.titleSizePt && format.color !== 'FF0000'
  return place === 'text' && (styleName.toLowerCase() === 'title' || looksSo)
}

/** A head on a line of its own. */
export const isHeading = ({ format, place }: DocxParagraph) => place === 'text' && (format.outlineLevel ?? 0) > 0

export const plainText = ({ text }: Pick<DocxParagraph, 'text'>) => text.replace(/\s/g, '')
