import { Mark } from '@tiptap/core'

/** The head of a paragraph that holds head and body (段首标题). Text typed behind it is body. */
export const RunInHead = Mark.create({
  name: 'runInHead',
  inclusive: false,
  parseHTML: () => [{ tag: 'span[data-run-in]' }, { tag: 'span[data-printed-mark]', ignore: true }],
  renderHTML: () => ['span', { 'data-run-in': '', 'class': 'report-run-in' }, 0],
})
