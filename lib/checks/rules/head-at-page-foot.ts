import type { Rule } from '../rule'

/** V02: a head is the last line of a page. */
export const headAtPageFoot: Rule = {
  id: 'head-at-page-foot',
  code: 'V02',
  severity: 'info',
  source: '惯例：标题与其下正文同页。',
  messages: {
    foot: { what: '标题“{head}”是第{page}页的最后一行。', how: '请在前文增减一两行，使标题与下文同页。' },
  },
  check: ({ pages, resolved }) => {
    if (!pages) return []
    const blocks = new Map(resolved.sections.flatMap((section) => section.blocks).map((block) => [block.blockId, block]))
    return pages.blocks.flatMap((measured, index) => {
      const block = measured.blockId === null ? undefined : blocks.get(measured.blockId)
      const next = pages.blocks[index + 1]
      if (block?.type !== 'heading' || !next || next.start.page <= measured.end.page) return []
      const at = { blockId: block.blockId, start: 0, end: block.text.length }
      return [{ at, messageId: 'foot', data: { head: block.text.trim(), page: measured.end.page } }]
    })
  },
}
