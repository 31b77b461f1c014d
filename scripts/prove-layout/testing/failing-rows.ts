import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { RowId } from '../proof-row'
import { proveFile, type ProveFileOptions } from '../prove-file'

/** Test-only: the rows of a file that fail. */
export async function failingRows(bytes: Uint8Array, options: ProveFileOptions): Promise<RowId[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'prove-layout-test-'))
  try {
    const file = path.join(folder, `file.${options.format}`)
    writeFileSync(file, bytes)
    const { rows } = await proveFile(file, options)
    return rows.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
