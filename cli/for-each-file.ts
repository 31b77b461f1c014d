import { CallError, NotAReportError } from './call-error'
import type { CollectedFiles } from './collect-files'
import type { CommandIo } from './io'

export interface FileResult<T> {
  file: string
  result: T
}

/**
 * The result of each file. A single file that cannot be read throws; among several it is named in a line of its own
 * and left out, and `failed` is true. Files of a folder that are no reports are counted in one line and are no failure.
 */
export function forEachFile<T>(collected: CollectedFiles, io: CommandIo, read: (file: string) => T): { results: FileResult<T>[]; failed: boolean } {
  const results: FileResult<T>[] = []
  let failed = false
  let passedOver = collected.skipped
  for (const { name, isNamed } of collected.files) {
    try {
      results.push({ file: name, result: read(name) })
    } catch (error) {
      if (!(error instanceof CallError) || collected.isSingle) throw error
      if (error instanceof NotAReportError && !isNamed) passedOver++
      else {
        io.err(`${error.message}\n`)
        failed = true
      }
    }
  }
  if (passedOver > 0) io.err(`文件夹中另有 ${passedOver} 个文件不是可读的报告，没有读入。\n`)
  return { results, failed }
}

/** The JSON document of a command: an object for one file, else an array of {file, …}. */
export function toJsonDocument<T extends object>({ isSingle }: CollectedFiles, results: FileResult<T>[]): string {
  const [first] = results
  const document = isSingle && first ? first.result : results.map(({ file, result }) => ({ file, ...result }))
  return `${JSON.stringify(document, null, 2)}\n`
}
