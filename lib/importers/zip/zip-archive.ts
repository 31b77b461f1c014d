import { Inflate } from 'fflate'
import { ImportRefusal } from '../import-refusal'

/** What an archive may be at most; more is no document but an attack, or a mistake. */
export interface ZipLimits {
  entries: number
  /** Bytes of all entries together, unpacked. */
  unpackedBytes: number
  /** Unpacked over packed size of an entry of more than a megabyte. */
  ratio: number
}

interface ZipEntry {
  compression: number
  packedSize: number
  size: number
  offset: number
}

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_BYTES = 22
const LONGEST_COMMENT = 0xffff
const ZIP64 = 0xffffffff
const ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8
const MEGABYTE = 1_000_000
/** DEFLATE makes at most about a thousand bytes of one, so that a step stays below some 16 MB. */
const STEP_BYTES = 16_384

const broken = () => new ImportRefusal('broken', '文件不完整或已损坏，没有读入。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。')
const tooDense = (limits: ZipLimits) =>
  new ImportRefusal('packedTooDensely', `文件解压后过大（上限 ${limits.unpackedBytes / MEGABYTE} MB），没有读入。请只留下要导入的工作表，另存后再试。`)

/** A zip archive of which nothing was unpacked yet. What the directory states is checked first, then what comes out. */
export class ZipArchive {
  readonly #entries: ReadonlyMap<string, ZipEntry>
  #unpacked = 0

  /** Throws ImportRefusal (broken, encrypted, packedTooDensely). */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: ZipLimits,
  ) {
    this.#entries = readDirectory(bytes, limits)
  }

  get names(): string[] {
    return [...this.#entries.keys()]
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** An entry unpacked piece by piece, as far as it is asked for. Throws ImportRefusal. */
  *read(name: string): Generator<Uint8Array> {
    const entry = this.#entries.get(name)
    if (!entry) throw broken()
    const packed = this.#packedBytes(entry)
    if (entry.compression === STORED) {
      this.#count(packed.length)
      yield packed
      return
    }
    if (entry.compression !== DEFLATED) throw broken()
    const ready: Uint8Array[] = []
    const inflate = new Inflate((piece) => ready.push(piece))
    for (let start = 0; start < packed.length; start += STEP_BYTES) {
      const isLast = start + STEP_BYTES >= packed.length
      try {
        inflate.push(packed.subarray(start, start + STEP_BYTES), isLast)
      } catch (error) {
        throw Object.assign(broken(), { cause: error })
      }
      for (const piece of ready.splice(0)) {
        this.#count(piece.length)
        yield piece
      }
    }
  }

  #count(bytes: number): void {
    this.#unpacked += bytes
    if (this.#unpacked > this.limits.unpackedBytes) throw tooDense(this.limits)
  }

  #packedBytes({ offset, packedSize }: ZipEntry): Uint8Array {
    const view = viewOf(this.bytes)
    if (offset + 30 > this.bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw broken()
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    if (start + packedSize > this.bytes.length) throw broken()
    return this.bytes.subarray(start, start + packedSize)
  }
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function findEnd(bytes: Uint8Array): number {
  const view = viewOf(bytes)
  for (let at = bytes.length - END_BYTES; at >= Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  throw broken()
}

function readDirectory(bytes: Uint8Array, limits: ZipLimits): Map<string, ZipEntry> {
  const view = viewOf(bytes)
  const end = findEnd(bytes)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (at === ZIP64 || count > limits.entries) throw tooDense(limits)
  const entries = new Map<string, ZipEntry>()
  let total = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw broken()
    if (view.getUint16(at + 8, true) & ENCRYPTED) {
      throw new ImportRefusal('encrypted', '文件加了密码，没有读入。请取消密码，另存后再试。')
    }
    const packedSize = view.getUint32(at + 20, true)
    const size = view.getUint32(at + 24, true)
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [number, number, number]
    total += size
    if (total > limits.unpackedBytes || (size > MEGABYTE && size > packedSize * limits.ratio)) throw tooDense(limits)
    // Some writers put backslashes into the names.
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/')
    entries.set(name, { compression: view.getUint16(at + 10, true), packedSize, size, offset: view.getUint32(at + 42, true) })
    at += 46 + nameLength + extraLength + commentLength
  }
  return entries
}
