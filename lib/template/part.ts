import { z } from 'zod'

/** The five parts (部分) in the default order: 举措成效, 第一责任人履职, 不足原因, 下一步思路, 其他事项. */
export const PART_IDS = ['achievements', 'leadershipDuty', 'shortcomings', 'plan', 'otherMatters'] as const

export const partIdSchema = z.enum(PART_IDS)
export type PartId = z.infer<typeof partIdSchema>

/** What the user reads for a part, in the words of the trade. */
export const PART_NAMES: Readonly<Record<PartId, string>> = {
  achievements: '举措成效',
  leadershipDuty: '第一责任人履职',
  shortcomings: '不足原因',
  plan: '下一步思路',
  otherMatters: '其他事项',
}

/** Each of the five parts once. */
export const partOrderSchema = z
  .array(partIdSchema)
  .length(PART_IDS.length)
  .refine((order) => new Set(order).size === PART_IDS.length, '五个部分各出现一次')
