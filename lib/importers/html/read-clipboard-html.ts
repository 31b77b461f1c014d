import type { Block } from '@/lib/report/block'
import { buildBlock } from '../classify/build-block'
import { itemText, toSourceLines } from '../classify/source-line'
import type { ImportMessage } from '../import-message'
import { refuseUnfitText } from '../refuse-unfit-text'
import { readHtmlItems } from './read-html-items'

/**
 * Blocks of pasted HTML (Word, WPS, Excel, a web page), verbatim: heads by their literal marks, else by heading style,
 * tables as tables. Throws ImportRefusal past the limits of an import or for a secrecy mark.
 */
export function readClipboardHtml(
  html: string,
  options: { nextBlockId: () => string },
): { blocks: Block[]; messages: ImportMessage[] } {
  const { items, messages } = readHtmlItems(html)
  refuseUnfitText(items.map(itemText))
  return { blocks: toSourceLines(items).map((line) => buildBlock(line, options.nextBlockId())), messages }
}
