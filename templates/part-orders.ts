import type { PartId } from '@/lib/template/part'

/** The order the project's owner gave: 第一责任人履职 before 不足原因. */
export const DEFAULT_ORDER: PartId[] = ['achievements', 'leadershipDuty', 'shortcomings', 'plan', 'otherMatters']

/** The order of 《法治政府建设与责任落实督察工作规定》: 不足原因 before 第一责任人履职. */
export const STATUTORY_ORDER: PartId[] = ['achievements', 'shortcomings', 'leadershipDuty', 'plan', 'otherMatters']
