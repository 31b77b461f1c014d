import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Command, type Plugin } from '@tiptap/pm/state'
import type { Block, HeadLevel } from '@/lib/report/block'
import type { FigureRef, Inline } from '@/lib/report/inline'
import { SECTION_IDS, type Report, type SectionId } from '@/lib/report/report'
import { docToSections } from '../doc-to-sections'
import type { TextOf } from '../block-text'
import { reportToDoc } from '../report-to-doc'
import { schemaExtensions } from '../report-extensions'
import { findBlock } from '../walk-doc'

/** The builder of the editor's tests: small documents, and commands run on them as the view would. */
export const schema = getSchema(schemaExtensions)

export const fig = (figureId: string): FigureRef => ({ type: 'figureRef', figureId, show: 'value', unit: true, decimals: null, round: null })

const inlines = (content: (string | Inline)[]): Inline[] =>
  content.filter((piece) => piece !== '').map((piece) => (typeof piece === 'string' ? { type: 'text', text: piece } : piece))

export const p = (blockId: string, ...content: (string | Inline)[]): Block => ({
  type: 'paragraph', blockId, audience: 'all', content: inlines(content),
})

export const h = (level: HeadLevel, blockId: string, text: string, mark?: string): Block => ({
  type: 'heading', blockId, audience: 'all', level, numbering: mark ? 'literal' : 'auto', mark: mark ?? '', content: inlines([text]),
})

export const runIn = (level: HeadLevel, blockId: string, head: string, ...body: (string | Inline)[]): Block => ({
  type: 'paragraph', blockId, audience: 'all', level, numbering: 'auto', mark: '',
  content: [{ type: 'text', text: head, runInHead: true }, ...inlines(body)],
})

export const table = (blockId: string, ...rows: string[][]): Block => ({
  type: 'table', blockId, audience: 'all',
  rows: rows.map((cells) => ({ cells: cells.map((text) => ({ header: false, colspan: 1, rowspan: 1, content: inlines([text]) })) })),
})

export function sections(content: Partial<Record<SectionId, Block[]>>): Report['sections'] {
  const all = SECTION_IDS.map((id) => [id, { present: true, content: content[id] ?? [] }])
  return Object.fromEntries(all) as Report['sections']
}

const ORDER = SECTION_IDS.filter((id) => id !== 'lead') as Report['partOrder']

export const docOf = (content: Report['sections'], order = ORDER): Node => Node.fromJSON(schema, reportToDoc(content, order))

export const stateOf = (content: Partial<Record<SectionId, Block[]>>, plugins: Plugin[] = []): EditorState =>
  EditorState.create({ doc: docOf(sections(content)), plugins })

/** The state with the caret (or a selection) at offsets in blocks; offsets count positions, a reference is one. */
export function at(state: EditorState, blockId: string, offset: number, toBlock = blockId, toOffset = offset): EditorState {
  const place = (id: string, inside: number) => findBlock(state.doc, id)!.pos + 1 + inside
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, place(blockId, offset), place(toBlock, toOffset))))
}

/** The state after a command; throws when the command does not apply. */
export function run(state: EditorState, command: Command): EditorState {
  let next = state
  if (!command(state, (tr) => (next = state.apply(tr)))) throw new Error('the command does not apply')
  next.doc.check()
  return next
}

export const contentOf = (state: EditorState, id: SectionId): Block[] => docToSections(state.doc)[id].content

/** Sections as lines, for reading: `h2|words`, `p|words`, `r2|head/body`. */
export function lines(state: EditorState, id: SectionId): string[] {
  return contentOf(state, id).map((block) => {
    if (block.type === 'table') return `table|${block.rows.map((row) => row.cells.map((cell) => text(cell.content)).join('|')).join('||')}`
    const head = block.content.filter((inline) => inline.runInHead)
    const kind = block.type === 'heading' ? `h${block.level}` : head.length > 0 ? `r${block.level}` : block.level ? `p${block.level}` : 'p'
    const body = text(block.content.filter((inline) => !inline.runInHead))
    return head.length > 0 ? `${kind}|${text(head)}/${body}` : `${kind}|${body}`
  })
}

const text = (content: Inline[]) => content.map((inline) => (inline.type === 'text' ? inline.text : `[${inline.figureId}]`)).join('')

/** A source for tests: the text of a reference is its id in brackets. */
export const textOf: TextOf = (ref) => ({ text: `<${ref.figureId}>` })

export function pluginsOf(extension: { config: { addProseMirrorPlugins?: unknown } }, options: unknown = {}): Plugin[] {
  return (extension.config.addProseMirrorPlugins as (this: unknown) => Plugin[]).call({ options })
}
