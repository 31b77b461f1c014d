import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { DrawnPage } from '@/lib/exporters/preview/cut-pages'

const MEGABYTE = 1_000_000
const MOST_BYTES = 64 * MEGABYTE

/** The pages of previews by their hash, compressed, in memory; those asked for longest ago go first. */
export class PreviewPages {
  readonly #pages = new Map<string, Buffer>()
  /** Being compressed: what was just drawn is asked for at once. */
  readonly #fresh = new Map<string, string>()
  #bytes = 0

  constructor(private readonly mostBytes = MOST_BYTES) {}

  /** The pages can be read at once; the promise is fulfilled when they are compressed. */
  async keep(pages: readonly DrawnPage[]): Promise<void> {
    const fresh = pages.filter(({ hash }) => !this.#fresh.has(hash) && !this.#touch(hash))
    for (const { hash, svg } of fresh) this.#fresh.set(hash, svg)
    const compressed = await Promise.all(fresh.map(({ svg }) => promisify(gzip)(svg, { level: 1 })))
    compressed.forEach((bytes, index) => {
      const { hash } = fresh[index]!
      this.#fresh.delete(hash)
      this.#pages.set(hash, bytes)
      this.#bytes += bytes.byteLength
    })
    for (const [hash, bytes] of this.#pages) {
      if (this.#bytes <= this.mostBytes) break
      this.#pages.delete(hash)
      this.#bytes -= bytes.byteLength
    }
  }

  /** A page as SVG; null when it is no longer kept. */
  async read(hash: string): Promise<Uint8Array | null> {
    const fresh = this.#fresh.get(hash)
    if (fresh !== undefined) return Buffer.from(fresh)
    return this.#touch(hash) ? promisify(gunzip)(this.#pages.get(hash)!) : null
  }

  /** Whether the page is kept; it then counts as asked for just now. */
  #touch(hash: string): boolean {
    const bytes = this.#pages.get(hash)
    if (bytes === undefined) return false
    this.#pages.delete(hash)
    this.#pages.set(hash, bytes)
    return true
  }
}
