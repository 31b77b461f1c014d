import { findFonts, type FontChoice } from './find-fonts'

let known: FontChoice[] | null = null

/** Which face each role gets on this machine, looked up once: fonts installed later count after a restart. */
export function listFonts(): FontChoice[] {
  known ??= findFonts()
  return known
}
