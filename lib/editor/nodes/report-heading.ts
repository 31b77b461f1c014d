import { Node } from '@tiptap/core'
import { headAttributes } from './block-attributes'

/** A head on a line of its own. The sheet's title is h1, so level 1 is h2. */
export const ReportHeading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  marks: 'runInHead',
  defining: true,
  addAttributes: () => headAttributes(1, 'auto', ''),
  parseHTML: () => [1, 2, 3, 4].map((level) => ({ tag: `h${level + 1}[data-level]` })),
  renderHTML: ({ node, HTMLAttributes }) => [`h${Number(node.attrs['level']) + 1}`, HTMLAttributes, 0],
})
