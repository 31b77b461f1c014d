import { scanXml } from '../zip/scan-xml'
import { builtInFormat, parseFormatCode, type NumberFormat } from './number-format'

/** The number format of each cell style, by the number a cell names. */
export function readStyles(pieces: Iterable<Uint8Array>): NumberFormat[] {
  const own = new Map<number, NumberFormat>()
  const ids: number[] = []
  let inCellStyles = false
  scanXml(pieces, {
    open(name, attributes) {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), parseFormatCode(attributes.formatCode ?? ''))
      else if (name === 'cellXfs') inCellStyles = true
      else if (name === 'xf' && inCellStyles) ids.push(Number(attributes.numFmtId ?? 0))
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  return ids.map((id) => own.get(id) ?? builtInFormat(id))
}
