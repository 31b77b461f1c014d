import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project: above this module, bundled or not, or above the working folder. */
export function projectRoot(): string {
  for (const start of [dirname(fileURLToPath(import.meta.url)), process.cwd()]) {
    for (let folder = start; ; folder = dirname(folder)) {
      if (holds(folder, 'package.json') && holds(folder, 'next.config.js')) return folder
      if (folder === dirname(folder)) break
    }
  }
  return process.cwd()
}

// Looked for where the program runs, not where it is bundled: the bundler must not trace the whole project for it.
function holds(folder: string, name: string): boolean {
  return existsSync(/* turbopackIgnore: true */ join(/* turbopackIgnore: true */ folder, name))
}
