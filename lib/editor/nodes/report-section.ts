import { Node } from '@tiptap/core'

/** 导语 or a part. Nothing is ever joined across its border; one that is not present prints nothing. */
export const ReportSection = Node.create({
  name: 'section',
  content: 'block*',
  isolating: true,
  defining: true,
  selectable: false,
  addOptions() {
    return { sectionNames: {} as Readonly<Record<string, string>> }
  },
  addAttributes() {
    return { id: { default: 'lead' }, present: { default: true } }
  },
  parseHTML: () => [
    {
      tag: 'section[data-section]',
      getAttrs: (element) => ({
        id: element.getAttribute('data-section'),
        present: element.getAttribute('data-absent') === null,
      }),
    },
  ],
  renderHTML({ node }) {
    const id: string = node.attrs['id']
    return [
      'section',
      {
        'class': 'report-section',
        'data-section': id,
        'data-absent': node.attrs['present'] ? null : '',
        'aria-label': this.options.sectionNames[id] ?? null,
      },
      0,
    ]
  },
})
