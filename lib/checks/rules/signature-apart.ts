import type { Rule } from '../rule'

/** V03: 署名 and 成文日期 stand on a page without body text. */
export const signatureApart: Rule = {
  id: 'signature-apart',
  code: 'V03',
  severity: 'warning',
  source: 'GB/T 9704-2012 7.3.5：署名、成文日期应与正文同处一页，可以调整行距、字距。',
  messages: {
    apart: { what: '署名和成文日期单独在第{page}页，该页没有正文。', how: '请增减正文一两行，使末页有正文。' },
  },
  check: ({ pages }) => {
    const first = pages?.blocks.findIndex(({ style }) => style === 'signature') ?? -1
    if (!pages || first < 0) return []
    const { page } = pages.blocks[first]!.start
    const above = pages.blocks.slice(0, first).filter(({ blockId }) => blockId !== null)
    if (above.length === 0 || above.some(({ end }) => end.page === page)) return []
    return [{ at: { field: 'issuerSignature' }, messageId: 'apart', data: { page } }]
  },
}
