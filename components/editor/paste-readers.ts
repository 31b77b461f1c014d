import { freshId } from '@/components/report/fresh-id'
import type { PastedBlocks, PasteReaders } from '@/lib/editor/paste'
import { buildBlock } from '@/lib/importers/classify/build-block'
import { itemText, toSourceLines } from '@/lib/importers/classify/source-line'
import { readClipboardHtml } from '@/lib/importers/html/read-clipboard-html'
import { readHtmlItems } from '@/lib/importers/html/read-html-items'
import { ImportRefusal } from '@/lib/importers/import-refusal'
import { refuseUnfitText } from '@/lib/importers/refuse-unfit-text'
import { sortPastedReport } from '@/lib/importers/sort-pasted-report'

const nextBlockId = () => freshId('b')

const linesOf = (text: string) => text.split(/\r\n?|\n|\u2028|\u2029/)

/** A text that is not taken in puts nothing into the sheet and says why. */
function unlessRefused(read: () => PastedBlocks): PastedBlocks {
  try {
    return read()
  } catch (error) {
    if (error instanceof ImportRefusal) return { blocks: [], messages: [error.message] }
    throw error
  }
}

const wordsOf = (messages: readonly { text: string }[]) => messages.map((message) => message.text)

/** The importers as pasting needs them. */
export const pasteReaders: PasteReaders = {
  readText: (text) =>
    unlessRefused(() => {
      const lines = linesOf(text)
      refuseUnfitText(lines)
      return { blocks: toSourceLines(lines).map((line) => buildBlock(line, nextBlockId())), messages: [] }
    }),

  readHtml: (html) =>
    unlessRefused(() => {
      const { blocks, messages } = readClipboardHtml(html, { nextBlockId })
      return { blocks, messages: wordsOf(messages) }
    }),

  sortReport({ html, text }) {
    try {
      const fromHtml = html.trim() === '' ? [] : readHtmlItems(html).items
      const words = fromHtml.map(itemText).join('').trim()
      const sorted = sortPastedReport(words === '' ? linesOf(text) : fromHtml, { nextBlockId })
      if (!sorted.isWholeReport) return null
      const { sections, partOrder, fields, messages, dropped } = sorted
      return { sections, partOrder, fields, messages: wordsOf(messages), dropped }
    } catch (error) {
      // Pasted as ordinary text it is refused again, with its reason.
      if (error instanceof ImportRefusal) return null
      throw error
    }
  },
}
