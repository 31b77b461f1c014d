import { closeSync, openSync, readSync } from 'node:fs'

const TABLE_RECORD_BYTES = 16
const GROUP_BYTES = 12

/** Whether a face has a glyph for a code point. */
export type Coverage = (codePoint: number) => boolean

const NOTHING: Coverage = () => false

/** What the first face of a font file covers; of a damaged or foreign file nothing. */
export function readCoverage(file: string): Coverage {
  const descriptor = openSync(file, 'r')
  const read = (offset: number, length: number) => {
    const buffer = Buffer.alloc(length)
    return buffer.subarray(0, readSync(descriptor, buffer, 0, length, offset))
  }
  try {
    const head = read(0, 16)
    const face = head.toString('latin1', 0, 4) === 'ttcf' ? head.readUInt32BE(12) : 0
    const directory = read(face + 12, read(face, 12).readUInt16BE(4) * TABLE_RECORD_BYTES)
    for (let at = 0; at < directory.length; at += TABLE_RECORD_BYTES) {
      if (directory.toString('latin1', at, at + 4) !== 'cmap') continue
      return coverageOf(read(directory.readUInt32BE(at + 8), directory.readUInt32BE(at + 12)))
    }
    return NOTHING
  } catch (error) {
    // An offset points behind the end of the file.
    if (error instanceof RangeError) return NOTHING
    throw error
  } finally {
    closeSync(descriptor)
  }
}

function coverageOf(cmap: Buffer): Coverage {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8))
  const full = subtables.find((at) => cmap.readUInt16BE(at) === 12)
  if (full !== undefined) return groupsOf(cmap.subarray(full))
  const basic = subtables.find((at) => cmap.readUInt16BE(at) === 4)
  return basic === undefined ? NOTHING : segmentsOf(cmap.subarray(basic))
}

/** Format 12: sorted groups of code points. */
function groupsOf(table: Buffer): Coverage {
  const at = (index: number) => 16 + index * GROUP_BYTES
  return within(table.readUInt32BE(12), (index) => table.readUInt32BE(at(index)), (index) => table.readUInt32BE(at(index) + 4))
}

/** Format 4: sorted segments of the basic plane; Chinese fonts have no holes within a segment. */
function segmentsOf(table: Buffer): Coverage {
  const count = table.readUInt16BE(6) / 2
  const [ends, starts] = [14, 16 + count * 2]
  return within(count, (index) => table.readUInt16BE(starts + index * 2), (index) => table.readUInt16BE(ends + index * 2))
}

function within(count: number, start: (index: number) => number, end: (index: number) => number): Coverage {
  return (codePoint) => {
    let [low, high] = [0, count]
    while (low < high) {
      const middle = (low + high) >> 1
      if (end(middle) < codePoint) low = middle + 1
      else high = middle
    }
    return low < count && start(low) <= codePoint
  }
}
