import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { mainBlocks, type LaidOutDocument } from '@/lib/layout/laid-out-document'
import type { FontChoice } from './fonts/find-fonts'
import { LAST_RESORT } from './fonts/typeface-chains'
import { projectRoot } from './project-root'

/** What the compiler needs, ready to cross into a worker. */
export interface TypstRequest {
  /** JSON for `sys.inputs.document`. */
  document: string
  fontFiles: string[]
  /** Tells where each block stands, which takes a third more time; the pages are the same. */
  measure: boolean
  /** A PDF by a stricter standard, which the compiler itself checks. */
  pdfStandard?: 'a-2b'
}

export function typstRequest(document: LaidOutDocument, fonts: FontChoice[]): TypstRequest {
  const families = Object.fromEntries(fonts.map(({ role, family }) => [role, [...new Set([family, LAST_RESORT.name])]]))
  const { metadata, page, cellPt, lineOverhangPt, styles, pageNumber, table, letterhead, imprint } = document
  const { letterheadForm, imprintForm } = document
  const blocks = [...mainBlocks(document), ...document.attachments.flatMap((attachment) => attachment.blocks)]
  const form = { metadata, page, cellPt, lineOverhangPt, styles, pageNumber, table, letterheadForm, imprintForm }
  const input = { ...form, fonts: families, letterhead, blocks, imprint }
  return { document: JSON.stringify(input), fontFiles: fontFilesOf(fonts), measure: false }
}

/** The files of the faces, and of the last resort; those that are gone are left out. */
export function fontFilesOf(fonts: FontChoice[]): string[] {
  const lastResort = join(projectRoot(), LAST_RESORT.file!)
  return [...new Set([...fonts.map(({ file }) => file), lastResort])].filter((file) => file !== '' && existsSync(file))
}
