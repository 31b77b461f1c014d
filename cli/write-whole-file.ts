import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import { explainFileError } from './call-error'

/** Writes a file whole or not at all: beside its name first, on disk, then renamed. Throws CallError. */
export function writeWholeFile(name: string, cwd: string, content: Uint8Array | string): void {
  const target = path.resolve(cwd, name)
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`)
  let isBegun = false
  try {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const descriptor = openSync(beside, 'wx')
    isBegun = true
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(beside, target)
  } catch (error) {
    if (isBegun) rmSync(beside, { force: true })
    throw explainFileError(error, '写入', name)
  }
}
