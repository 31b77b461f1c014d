import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A published report of ../shared/reports; null where that folder is absent. */
export function readPublishedReport(name: string): string | null {
  const file = path.resolve('../shared/reports', `${name}.txt`)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
