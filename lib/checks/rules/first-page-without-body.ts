import type { Rule } from '../rule'

/** V04: the first page shows no body text. */
export const firstPageWithoutBody: Rule = {
  id: 'first-page-without-body',
  code: 'V04',
  severity: 'warning',
  source: 'GB/T 9704-2012 7.3.3：公文首页必须显示正文。',
  messages: {
    without: { what: '首页没有正文，正文从第{page}页起。', how: '请精简标题和主送机关，使首页显示正文。' },
  },
  check: ({ pages }) => {
    const page = pages?.blocks.find(({ blockId }) => blockId !== null)?.start.page ?? 1
    return page > 1 ? [{ at: {}, messageId: 'without', data: { page } }] : []
  },
}
