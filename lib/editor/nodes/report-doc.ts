import { Node } from '@tiptap/core'

/** The whole text: the lead and the five parts, in printed order. */
export const ReportDoc = Node.create({
  name: 'doc',
  topNode: true,
  content: 'section{6}',
})
