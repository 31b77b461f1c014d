import type { ResolvedBlock, ResolvedInline, ResolvedReport } from '@/lib/report/resolved-report'
import { fillPlaceholders } from '@/lib/template/fill-placeholders'
import { PART_IDS, type PartId } from '@/lib/template/part'
import { partTemplateOf, type Template } from '@/lib/template/template'

/** A part as the rules read it. */
export interface PartText {
  id: PartId
  present: boolean
  blocks: readonly ResolvedBlock[]
  /** Its top heads: of level 1, or of level 2 in a text that has no level 1. A part may hold none or several. */
  heads: readonly ResolvedBlock[]
  /**
   * What was written: body and lower heads without white space; top heads, marks, the untouched heads of the
   * template's outline and references without a value are left out.
   */
  body: string
}

/** Text without white space, of whatever width. */
export const condense = (text: string) => text.replace(/\s/g, '')

/** The words of a head, or of a run-in head, without its mark. */
export function headTextOf(block: ResolvedBlock): string {
  if (block.type === 'table') return ''
  if (block.type === 'heading') return block.text.slice(block.mark.length)
  return block.content.filter((inline) => inline.runInHead).map((inline) => inline.text).join('')
}

const withoutStop = (text: string) => condense(text).replace(/。$/, '')
const writtenText = (content: readonly ResolvedInline[]) =>
  content.filter((inline) => !inline.unresolved).map((inline) => inline.text).join('')

const levelOf = (block: ResolvedBlock) => (block.type === 'table' ? undefined : block.level)

function bodyOf(block: ResolvedBlock, topLevel: number, outline: ReadonlySet<string>): string {
  if (block.type === 'table') return block.rows.flatMap((row) => row.cells.map((cell) => writtenText(cell.content))).join('')
  const isHeadOnly = block.level === topLevel || outline.has(withoutStop(headTextOf(block)))
  if (block.type === 'heading') return isHeadOnly ? '' : writtenText(block.content)
  return writtenText(block.content.filter((inline) => !(inline.runInHead && isHeadOnly)))
}

/** The body of any blocks, as `PartText.body`; `outline` holds heads that do not count as written. */
export function writtenBody(blocks: readonly ResolvedBlock[], topLevel = 1, outline: ReadonlySet<string> = new Set()): string {
  return condense(blocks.map((block) => bodyOf(block, topLevel, outline)).join(''))
}

/** The five parts of a resolved report; with the template its untouched outline does not count as written. */
export function partTexts(resolved: ResolvedReport, template?: Template): Record<PartId, PartText> {
  const { year, issuers } = resolved.report.fields
  const issuer = issuers.join('　')
  const hasLevelOne = resolved.sections.some((section) => section.blocks.some((block) => levelOf(block) === 1))
  const topLevel = hasLevelOne ? 1 : 2
  const read = (id: PartId): PartText => {
    const section = resolved.sections.find((candidate) => candidate.id === id)
    const present = section?.present === true
    const blocks = present ? section.blocks : []
    const offered = template ? partTemplateOf(template, id).outline : []
    const outline = new Set(offered.map((entry) => withoutStop(fillPlaceholders(entry.heading, { year, issuer }))))
    return {
      id,
      present,
      blocks,
      heads: blocks.filter((block) => levelOf(block) === topLevel && condense(block.text) !== ''),
      body: writtenBody(blocks, topLevel, outline),
    }
  }
  return Object.fromEntries(PART_IDS.map((id) => [id, read(id)])) as Record<PartId, PartText>
}
