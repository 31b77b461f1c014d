import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { CallError, explainFileError } from './call-error'
import { isReadableKind, READABLE_KINDS } from './read-report-file'

export interface CollectedFiles {
  /** Paths as the user gave them, those found in a folder behind its name. */
  files: { name: string; isNamed: boolean }[]
  /** Whether one file was named: its result is an object, that of several or of a folder an array. */
  isSingle: boolean
  /** Files of folders that were passed over, being of another kind. */
  skipped: number
}

/** The report files named on a command line; folders are searched through, files in them sorted by name. */
export function collectFiles(names: readonly string[], cwd: string, usage: string): CollectedFiles {
  if (names.length === 0) throw new CallError(`没有写明文件。用法：${usage}`)
  const collected: CollectedFiles = { files: [], isSingle: names.length === 1, skipped: 0 }
  const search = (folder: string) => {
    const entries = readdirSync(path.resolve(cwd, folder), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const name = path.join(folder, entry.name)
      if (entry.isDirectory()) search(name)
      else if (entry.isFile() && isReadableKind(name)) collected.files.push({ name, isNamed: false })
      else collected.skipped++
    }
  }
  for (const name of names) {
    try {
      if (!statSync(path.resolve(cwd, name)).isDirectory()) collected.files.push({ name, isNamed: true })
      else {
        collected.isSingle = false
        search(name)
      }
    } catch (error) {
      throw explainFileError(error, '读取', name)
    }
  }
  if (collected.files.length === 0) throw new CallError(`${names.join('、')} 中没有可读的报告（${READABLE_KINDS.join('、')}）。`)
  return collected
}
