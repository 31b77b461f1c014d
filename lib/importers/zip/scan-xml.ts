import { SaxesParser } from 'saxes'
import { ImportRefusal } from '../import-refusal'

/** What is told of an XML part, in document order. Names are without prefix. */
export interface XmlHandlers {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** An XML part that says what cannot be. */
export const brokenXml = (cause?: unknown): ImportRefusal =>
  Object.assign(new ImportRefusal('broken', '文件内容不完整，没有读入。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。'), { cause })

/** Reads an XML part piece by piece. Nothing outside it is ever fetched. Throws ImportRefusal (broken) for what is no XML. */
export function scanXml(pieces: Iterable<Uint8Array>, { open, close, text }: XmlHandlers): void {
  const parser = new SaxesParser()
  const decoder = new TextDecoder('utf-8')
  parser.on('error', (error) => {
    throw brokenXml(error)
  })
  // No program writes one into a workbook; entities are what attacks are made of.
  parser.on('doctype', () => {
    throw brokenXml()
  })
  if (open) parser.on('opentag', ({ name, attributes }) => open(localName(name), attributes))
  if (close) parser.on('closetag', ({ name }) => close(localName(name)))
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  for (const piece of pieces) parser.write(decoder.decode(piece, { stream: true }))
  parser.write(decoder.decode()).close()
}
