import { readCoverage, type Coverage } from '../pdf/fonts/read-coverage'

let known: { fontFiles: string; coverages: Coverage[] } | null = null

/** The characters of a text that no face in the files has, each once; ASCII is in every face. */
export function missingCharacters(text: string, fontFiles: string[]): string[] {
  const key = fontFiles.join('\n')
  if (known?.fontFiles !== key) known = { fontFiles: key, coverages: fontFiles.map(readCoverage) }
  const { coverages } = known
  return [...new Set(text)].filter((character) => {
    const codePoint = character.codePointAt(0)!
    return codePoint > 0x7f && !coverages.some((covers) => covers(codePoint))
  })
}
