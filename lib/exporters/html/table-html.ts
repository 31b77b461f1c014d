import type { LaidOutCell, LaidOutTable, Run } from '@/lib/layout/laid-out-document'
import { textHtml } from './text-html'

/** A table with its caption; the border is an attribute, which content systems keep. */
export function tableHtml({ rows, headRows }: LaidOutTable, caption: Run[]): string {
  const group = (name: string, from: number, to: number) =>
    from < to ? [`<${name}>`, ...rows.slice(from, to).map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`), `</${name}>`] : []
  return [
    '<table border="1">',
    ...(caption.length > 0 ? [`<caption>${textHtml(caption)}</caption>`] : []),
    ...group('thead', 0, headRows),
    ...group('tbody', headRows, rows.length),
    '</table>',
  ].join('\n')
}

function cellHtml({ header, colspan, rowspan, runs }: LaidOutCell): string {
  const name = header ? 'th' : 'td'
  const spans = (colspan > 1 ? ` colspan="${colspan}"` : '') + (rowspan > 1 ? ` rowspan="${rowspan}"` : '')
  return `<${name}${spans}>${textHtml(runs)}</${name}>`
}
