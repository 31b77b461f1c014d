import { Node } from '@tiptap/core'
import { headAttributes } from './block-attributes'

/** A body paragraph; with a level it opens with a mark, usually of a run-in head. */
export const ReportParagraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  priority: 1000,
  addAttributes: () => headAttributes(null, null, null),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
})
