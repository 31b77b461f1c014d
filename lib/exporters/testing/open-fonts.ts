import { join } from 'node:path'
import type { TypefaceRole } from '@/lib/layout/typeface'
import type { FontChoice } from '../pdf/fonts/find-fonts'
import { TYPEFACE_CHAINS } from '../pdf/fonts/typeface-chains'
import { projectRoot } from '../pdf/project-root'

/** Test-only: the faces of the npm packages alone, so that the pages are the same on every machine. */
export function openFonts(): FontChoice[] {
  return (Object.keys(TYPEFACE_CHAINS) as TypefaceRole[]).map((role) => {
    const open = TYPEFACE_CHAINS[role === 'gothic' || role === 'titleSong' ? role : 'song'].open[0]!
    return { role, wanted: '', used: open.label, family: open.name, file: join(projectRoot(), open.file!), substitute: true }
  })
}
