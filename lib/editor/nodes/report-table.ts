import { TableCell } from '@tiptap/extension-table/cell'
import { TableHeader } from '@tiptap/extension-table/header'
import { TableRow } from '@tiptap/extension-table/row'
import { Table } from '@tiptap/extension-table/table'
import { blockAttributes } from './block-attributes'

const spanOf = (name: string, max: number) => ({
  default: 1,
  parseHTML: (element: HTMLElement) => Math.min(Math.max(Number(element.getAttribute(name)) || 1, 1), max),
  renderHTML: (attributes: Record<string, unknown>) => (attributes[name] === 1 ? {} : { [name]: attributes[name] }),
})

const cellAttributes = () => ({ colspan: spanOf('colspan', 50), rowspan: spanOf('rowspan', 1000) })

/** A cell holds inline content itself, so that it maps to a cell of the report one to one. */
const ReportTableCell = TableCell.extend({
  content: 'inline*',
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
})

const ReportTableHeader = TableHeader.extend({
  content: 'inline*',
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', HTMLAttributes, 0],
})

const ReportTableNode = Table.extend({
  addAttributes: blockAttributes,
  addCommands: () => ({}),
  addKeyboardShortcuts: () => ({}),
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
}).configure({ View: null })

export const tableExtensions = [ReportTableNode, TableRow, ReportTableHeader, ReportTableCell]
