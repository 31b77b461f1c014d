import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { DrawnPage } from '@/lib/exporters/preview/compile-preview'

const MEGABYTE = 1_000_000
const MOST_BYTES = 64 * MEGABYTE

/** The pages of previews by their hash, compressed, in memory; those asked for longest ago go first. */
export class PreviewPages {
  readonly #pages = new Map<string, Buffer>()
  #bytes = 0

  constructor(private readonly mostBytes = MOST_BYTES) {}

  async keep(pages: readonly DrawnPage[]): Promise<void> {
    const fresh = pages.filter(({ hash }) => !this.#touch(hash))
    const compressed = await Promise.all(fresh.map(({ svg }) => promisify(gzip)(svg, { level: 1 })))
    compressed.forEach((bytes, index) => {
      const { hash } = fresh[index]!
      if (this.#touch(hash)) return
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
