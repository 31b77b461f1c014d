import { PART_IDS, type PartId } from '@/lib/template/part'
import { defineTemplate, type PartTemplate, type Template } from '@/lib/template/template'

/** Test-only: a small template in which one part declares something else. */
export function templateWith(part: PartId, declared: Partial<PartTemplate>, rest: Partial<Template> = {}): Template {
  return defineTemplate({
    id: 'small', version: 1, name: '小模板', description: '供测试。', officeKind: 'department', partOrder: [...PART_IDS],
    titleLines: ['{issuer}', '关于{year}年度法治政府建设情况的报告'], direction: 'upward', primaryRecipients: [], copiedTo: [],
    lead: '{year}年，{issuer}扎实推进法治政府建设。现将有关情况报告如下：', indicators: [],
    ...rest,
    parts: PART_IDS.map((id) => ({
      part: id, heading: `{year}年${id}`, required: true, guidance: ['写明情况。'], basis: '规定。', filled: { minCharacters: 20 },
      ...(id === part && declared),
    })),
  })
}
