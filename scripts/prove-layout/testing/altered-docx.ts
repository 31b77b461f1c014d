import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Test-only: a Word file with changed parts; a change that changes nothing throws, because it would prove nothing. */
export function alterDocx(docx: Uint8Array, changes: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const files = unzipSync(docx)
  for (const [part, change] of Object.entries(changes)) {
    const before = strFromU8(files[part]!)
    const after = change(before)
    if (after === before) throw new Error(`${part} is not altered`)
    files[part] = strToU8(after)
  }
  return zipSync(files)
}

/** Replaces one text that must be there. */
export const swap = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, to)
