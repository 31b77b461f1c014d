import { PART_IDS, type PartId } from './part'

/** The order the project's owner gave, that of most local forms: 第一责任人履职 before 不足原因. */
export const DEFAULT_ORDER: PartId[] = [...PART_IDS]

/** The order of 《法治政府建设与责任落实督察工作规定》(2019): 不足原因 before 第一责任人履职. */
export const STATUTORY_ORDER: PartId[] = ['achievements', 'shortcomings', 'leadershipDuty', 'plan', 'otherMatters']

/** The orders in use. Neither is wrong. */
export const PART_ORDERS: readonly (readonly PartId[])[] = [DEFAULT_ORDER, STATUTORY_ORDER]
