import { PART_IDS, type PartId } from '@/lib/template/part'

/**
 * The two orders in use: that of most local forms, and that of《法治政府建设与责任落实督察工作规定》(2019),
 * which puts 不足原因 before 第一责任人履职. Neither is wrong.
 */
export const PART_ORDERS: readonly (readonly PartId[])[] = [
  PART_IDS,
  ['achievements', 'shortcomings', 'leadershipDuty', 'plan', 'otherMatters'],
]
