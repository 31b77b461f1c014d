import type { Run } from '@/lib/layout/laid-out-document'
import { escapeXml } from '../escape-xml'

/** Runs as inline markup: a run-in head is strong, a line break is one, what begins at a place of its own is set off. */
export function textHtml(runs: Run[]): string {
  return runs
    .map(({ text, runInHead, atCells }, index) => {
      const apart = index > 0 && atCells !== null && !/\s$/.test(runs[index - 1]!.text) ? '　' : ''
      const escaped = escapeXml(text).replaceAll('\n', '<br>')
      return apart + (runInHead === null ? escaped : `<strong>${escaped}</strong>`)
    })
    .join('')
    .replaceAll('</strong><strong>', '')
}
