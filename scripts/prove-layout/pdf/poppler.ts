import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)
const MAX_OUTPUT_BYTES = 512 * 1024 * 1024

export type PopplerProgram = 'pdftohtml' | 'pdffonts' | 'pdfinfo' | 'pdftocairo'

/** What a program of poppler prints. Its warnings are nobody's concern; a failure throws. */
export async function poppler(program: PopplerProgram, ...options: string[]): Promise<string> {
  const { stdout } = await execute(program, options, { maxBuffer: MAX_OUTPUT_BYTES })
  return stdout
}

let found: Promise<boolean> | null = null

/** Whether this machine has poppler; without it no page can be measured. */
export function hasPoppler(): Promise<boolean> {
  found ??= Promise.all(
    (['pdftohtml', 'pdffonts', 'pdfinfo', 'pdftocairo'] as const).map((program) => execute(program, ['-v'])),
  )
    .then(() => true, () => false)
  return found
}
