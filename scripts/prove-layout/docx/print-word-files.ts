import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { hasPoppler } from '../pdf/poppler'

const execute = promisify(execFile)

let found: Promise<boolean> | null = null

/** Whether the lines of a Word file can be measured here: LibreOffice sets them, poppler reads its PDF. */
export function canPrintWord(): Promise<boolean> {
  found ??= execute('soffice', ['--version']).then(hasPoppler, () => false)
  return found
}

/**
 * Word files as LibreOffice prints them: the PDFs in `folder`, in the order of the files, null for one that it did not
 * print. One run for all, because the start is the slow part; a profile of its own disturbs no open LibreOffice.
 */
export async function printWordFiles(files: readonly string[], folder: string): Promise<(string | null)[]> {
  if (files.length === 0 || !(await canPrintWord())) return files.map(() => null)
  const profile = await mkdtemp(path.join(tmpdir(), 'prove-layout-office-'))
  try {
    const setting = `-env:UserInstallation=${pathToFileURL(profile)}`
    await execute('soffice', [setting, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files])
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
  return files.map((file) => {
    const pdf = path.join(folder, `${path.basename(file, path.extname(file))}.pdf`)
    return existsSync(pdf) ? pdf : null
  })
}
