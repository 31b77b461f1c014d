import type { PartId } from '@/lib/template/part'

const LEADERSHIP = /第一责任人|(?:主要负责人|主要负责同志|主要领导|一把手).{0,12}(?:履行|履职|职责|责任)/
const OTHER = /^其[他它].{0,14}(?:情况|事项|问题|工作|内容|说明)?$|(?:需要|需|应当|应).{0,3}(?:报告|说明)的/
const NEXT = /下一步|下一年|下一阶段|下步|下阶段|下年度|明年|来年|今后|未来/
const PLAN_WORD = /思路|计划|打算|安排|重点|规划|设想|目标|任务|方向|举措|措施|工作/
const PLAN_END = /(?:思路|打算|计划|安排|设想|努力方向|改进措施|整改措施|改进方向|改进计划|重点工作措施)(?:和|及|与|、)?.{0,6}$/
const DONE_END = /(?:完成|落实|执行|推进|开展|进展|实施|整改)(?:的)?(?:情况|成效)$|(?:成效|成绩|做法|亮点|经验)$/
const LACK = '(?:不足|问题|短板|薄弱|差距|困难|弱项|困境|难点)'
const SHORT_ABOUT = new RegExp(`(?:存在|面临|主要|突出|暴露|仍有).{0,10}${LACK}`)
const SHORT_END = new RegExp(`(?:${LACK}|薄弱环节|原因)(?:之处|分析|方面|情况|剖析)?(?:(?:及|以及|和|与|、).{0,8})?$`)
const SOLVING = /(?:解决|破解|化解|聚焦|针对|直面|整改|破除|围绕|紧盯|坚持|排查).{0,8}问题|问题(?:导向|整改)/
const ACHIEVED =
  /举措|措施|做法|成效|成绩|成果|进展|亮点|(?:开展|推进|基本|工作|落实|完成|总体|建设|履职|主要|有关|执行)(?:工作)?(?:的)?情况|工作(?:总结|回顾|概况)|主要工作|总结$|回顾$/

/**
 * The part a level-1 heading opens, told by its words (第一责任人 first, then 其他, 下一步, 不足, 举措成效); null for a
 * thematic heading. `year` is the year reported on.
 */
export function partOfHeading(heading: string, year: number | null): PartId | null {
  const text = heading.replace(/[\s\u00a0\u3000]/g, '').replace(/[。：:]$/, '')
  if (LEADERSHIP.test(text)) return 'leadershipDuty'
  if (OTHER.test(text)) return 'otherMatters'
  const nextYear = year !== null && text.includes(String(year + 1))
  const bare = text
    .replace(/(?:19|20)\d{2}年?度?/g, '')
    .replace(/推进|法治政府建设|法治建设|依法行政/g, '')
  // what is done is told of the year that is over, even where a year is miswritten
  if (NEXT.test(text) || (nextYear && !DONE_END.test(text) && (PLAN_WORD.test(bare) || !ACHIEVED.test(bare)))) return 'plan'
  if (DONE_END.test(text) && !SHORT_ABOUT.test(text)) return 'achievements'
  if (PLAN_END.test(bare) && !/[，,；;]/.test(text)) return 'plan'
  if (!SOLVING.test(text) && (SHORT_ABOUT.test(text) || SHORT_END.test(bare))) return 'shortcomings'
  if (ACHIEVED.test(bare) || ACHIEVED.test(text) || bare === '工作' || bare === '情况') return 'achievements'
  return null
}
