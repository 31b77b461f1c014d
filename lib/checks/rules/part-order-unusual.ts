import type { Report } from '@/lib/report/report'
import { PART_NAMES, type PartId } from '@/lib/template/part'
import { isMissing } from '../part-requirements'
import { renumberTopHeads } from '../renumber-heads'
import type { RawPlace, Rule } from '../rule'

const inOrderOf = (order: readonly PartId[], parts: readonly PartId[]) => order.filter((id) => parts.includes(id))
const isSame = (a: readonly PartId[], b: readonly PartId[]) => a.every((id, index) => id === b[index])

/** S06: the order of the parts is that of some template; parts that are missing do not matter. */
export const partOrderUnusual: Rule = {
  id: 'part-order-unusual',
  code: 'S06',
  severity: 'info',
  source: '惯例：各模板的部分次序。',
  messages: {
    unusual: {
      what: '部分次序少见：{order}。',
      how: '可按模板重排为：{usual}；本地有统一格式的从其格式。',
    },
  },
  check: ({ report, parts, partOrders, template }) => {
    const present = report.partOrder.filter((id) => !isMissing(parts[id]))
    const orders = template ? [template.partOrder, ...partOrders] : partOrders
    const usual = orders[0]
    if (!usual || orders.some((order) => isSame(present, inOrderOf(order, present)))) return []
    const expected = inOrderOf(usual, present)
    const displaced = present.find((id, index) => id !== expected[index])
    const block = displaced && (parts[displaced].heads[0] ?? parts[displaced].blocks[0])
    const at: RawPlace = block ? { blockId: block.blockId, start: 0, end: block.text.search(/[。\n]|$/) } : {}
    const names = (order: readonly PartId[]) => order.map((id) => PART_NAMES[id]).join('、')
    return [
      {
        at,
        messageId: 'unusual',
        data: { order: names(present), usual: names(expected) },
        fix: {
          kind: 'report',
          label: '按模板重排',
          apply: (from: Report) => renumberTopHeads({ ...from, partOrder: [...usual] }),
        },
      },
    ]
  },
}
