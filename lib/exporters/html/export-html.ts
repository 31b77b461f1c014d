import {
  mainBlocks, type LaidOutBlock, type LaidOutDocument, type LaidOutParagraph,
} from '@/lib/layout/laid-out-document'
import { escapeXml } from '../escape-xml'
import { metadataTable } from './metadata-table'
import { textHtml } from './text-html'
import { tableHtml } from './table-html'

/**
 * The document as a page for the web site: the metadata that a published document shows, then the text, in elements
 * that say what they are and need no class or style sheet, so that a content system takes them by paste.
 */
export function exportHtml(document: LaidOutDocument): string {
  const lines = [
    '<!DOCTYPE html>',
    `<html lang="${document.metadata.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeXml(document.metadata.title)}</title>`,
    '</head>',
    '<body>',
    metadataTable(document.metadata),
    '<article>',
    ...letterheadLines(document),
    titleHtml(document.title),
    ...blocksHtml(mainBlocks(document).filter((block) => !(block.kind === 'paragraph' && block.style === 'title'))),
    ...document.attachments.map(({ blocks }) => ['<section>', ...blocksHtml(blocks), '</section>'].join('\n')),
    ...imprintLines(document),
    '</article>',
    '</body>',
    '</html>',
  ]
  return lines.filter((line) => line !== '').map((line) => `${line}\n`).join('')
}

const CENTERED = ' style="text-align: center"'
const RIGHT = ' style="text-align: right"'
const INDENTED = ' style="text-indent: 2em"'

function titleHtml(title: LaidOutParagraph[]): string {
  return title.length === 0 ? '' : `<h1${CENTERED}>${title.map((line) => textHtml(line.runs)).join('<br>')}</h1>`
}

function letterheadLines({ letterhead }: LaidOutDocument): string[] {
  if (!letterhead) return []
  const { topLines, mark, numberLines } = letterhead
  const names = mark.names.map((name, index) => name + (index === mark.names.length - 1 ? mark.suffix : '')).map(escapeXml)
  const marks = names.length > 0 ? [`<p${CENTERED}>${names.join('<br>')}</p>`] : []
  return [...blocksHtml(topLines), ...marks, ...blocksHtml(numberLines)]
}

function imprintLines({ imprint }: LaidOutDocument): string[] {
  if (!imprint) return []
  const { recipients, printing } = imprint
  const printed = printing ? [printing.office, printing.date].filter((runs) => runs.length > 0).map(textHtml).join('　') : ''
  return ['<hr>', ...blocksHtml(recipients), printed === '' ? '' : `<p>${printed}</p>`]
}

/** A line that names a table is its caption. */
function blocksHtml(blocks: LaidOutBlock[]): string[] {
  return blocks.map((block, index) => {
    const before = blocks[index - 1]
    if (block.kind === 'table') return tableHtml(block, before && isCaption(before) ? before.runs : [])
    return isCaption(block) && blocks[index + 1]?.kind === 'table' ? '' : paragraphHtml(block)
  })
}

function isCaption(block: LaidOutBlock): block is LaidOutParagraph {
  return block.kind === 'paragraph' && block.style === 'tableCaption'
}

function paragraphHtml({ style, runs }: LaidOutParagraph): string {
  if (runs.length === 0) return ''
  const text = textHtml(runs)
  switch (style) {
    case 'heading1':
    case 'heading2':
    case 'heading3':
    case 'heading4': {
      const name = `h${Number(style.slice(-1)) + 1}`
      return `<${name}>${text}</${name}>`
    }
    case 'attachmentTitle':
      return `<h2${CENTERED}>${text}</h2>`
    case 'signature':
      return `<p${RIGHT}>${text}</p>`
    case 'documentNumberCentered':
    case 'tableCaption':
      return `<p${CENTERED}>${text}</p>`
    case 'body':
    case 'attachmentNote':
    case 'annotation':
      return `<p${INDENTED}>${text}</p>`
    default:
      return `<p>${text}</p>`
  }
}
