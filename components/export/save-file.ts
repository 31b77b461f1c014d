import type { ExportedFile } from './export-report'

/** Hands a file to the browser's downloads. */
export function saveFile({ name, content }: ExportedFile): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has begun once the click returns; some browsers still read the address a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
