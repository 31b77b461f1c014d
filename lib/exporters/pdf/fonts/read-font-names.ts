import { closeSync, openSync, readSync } from 'node:fs'
import { typstFamily } from './typst-family'

/** A face in a font file. */
export interface FontFace {
  /** The family as Typst calls it. */
  family: string
  /** Every family and full name in the file, Chinese ones included. */
  names: string[]
}

const FAMILY = 1
const FULL_NAME = 4
const NAME_RECORD_BYTES = 12
const TABLE_RECORD_BYTES = 16

/** The faces of a TrueType or OpenType file or collection; none for any other file. Reads the names only. */
export function readFontNames(file: string): FontFace[] {
  const descriptor = openSync(file, 'r')
  const read = (offset: number, length: number) => {
    const buffer = Buffer.alloc(length)
    return buffer.subarray(0, readSync(descriptor, buffer, 0, length, offset))
  }
  try {
    return faceOffsets(read).flatMap((offset) => readFace(read, offset))
  } catch (error) {
    // A damaged file: an offset in it points behind its end.
    if (error instanceof RangeError) return []
    throw error
  } finally {
    closeSync(descriptor)
  }
}

type Read = (offset: number, length: number) => Buffer

function faceOffsets(read: Read): number[] {
  const head = read(0, 12)
  const signature = head.length < 12 ? '' : head.toString('latin1', 0, 4)
  if (signature === 'ttcf') {
    const count = Math.min(head.readUInt32BE(8), 64)
    const offsets = read(12, count * 4)
    return Array.from({ length: count }, (_, index) => offsets.readUInt32BE(index * 4))
  }
  return ['\0\u0001\0\0', 'OTTO', 'true'].includes(signature) ? [0] : []
}

function readFace(read: Read, offset: number): FontFace[] {
  const tableCount = read(offset, 12).readUInt16BE(4)
  const tables = read(offset + 12, tableCount * TABLE_RECORD_BYTES)
  for (let at = 0; at < tables.length; at += TABLE_RECORD_BYTES) {
    if (tables.toString('latin1', at, at + 4) !== 'name') continue
    return faceOf(read(tables.readUInt32BE(at + 8), tables.readUInt32BE(at + 12)))
  }
  return []
}

function faceOf(table: Buffer): FontFace[] {
  const count = table.readUInt16BE(2)
  const strings = table.readUInt16BE(4)
  let family: string | null = null
  const names = new Set<string>()
  for (let index = 0; index < count; index++) {
    const record = 6 + index * NAME_RECORD_BYTES
    const nameId = table.readUInt16BE(record + 6)
    if (nameId !== FAMILY && nameId !== FULL_NAME) continue
    const start = strings + table.readUInt16BE(record + 10)
    const bytes = table.subarray(start, start + table.readUInt16BE(record + 8))
    const name = decode(table.readUInt16BE(record), table.readUInt16BE(record + 2), bytes)
    if (name === null) continue
    // Typst takes the first family name it can decode.
    if (nameId === FAMILY) family ??= name
    names.add(name)
  }
  return family === null ? [] : [{ family: typstFamily(family), names: [...names] }]
}

const PLATFORM = { unicode: 0, macintosh: 1, windows: 3 }

function decode(platform: number, encoding: number, bytes: Buffer): string | null {
  if (platform === PLATFORM.macintosh) return encoding === 0 ? bytes.toString('latin1') : null
  if (platform !== PLATFORM.unicode && platform !== PLATFORM.windows) return null
  return Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16().toString('utf16le')
}
