import type { FigurePlace } from '@/lib/figures/figure-places'
import { STATE_NAMES } from '@/lib/report/report'
import { sectionName } from '@/lib/report/section-name'
import type { HistoryRefusal } from './figure-history'
import { LOCKED_REASON } from './locked-reason'

const MOST_PARTS = 3

/** 组织领导 2 处、附件 1 处. */
function describePlaces(places: readonly FigurePlace[]): string {
  const counts = new Map<string, number>()
  for (const { in: where, count } of places) {
    const name = 'sectionId' in where ? sectionName(where.sectionId) : `附件“${where.title}”`
    counts.set(name, (counts.get(name) ?? 0) + count)
  }
  const told = [...counts].slice(0, MOST_PARTS).map(([name, count]) => `${name} ${count} 处`)
  return `${told.join('、')}${counts.size > MOST_PARTS ? '等' : ''}`
}

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join('、')

/** Why a step of the numbers form was not taken back, or not made again, and what to do; in Chinese. */
export function explainHistoryRefusal(refusal: HistoryRefusal, verb: '撤销' | '重做'): string {
  switch (refusal.kind) {
    case 'changedSince':
      return `之后同一处在别处又有改动，没有${verb}，以免覆盖。`
    case 'locked':
      return `没有${verb}：${LOCKED_REASON}`
    case 'otherState': {
      const state = STATE_NAMES[refusal.state]
      return `没有${verb}：这一步在“${state}”时改了指标或算式，现在${verb}会直接改动正文。请先把状态改回“${state}”。`
    }
    case 'inUse': {
      const { names, places, computed } = refusal
      const uses = [
        places.length > 0 && `正文已经引用（${describePlaces(places)}）`,
        computed.length > 0 && `${quoted(computed)}要用它计算`,
      ]
      return `没有${verb}：${quoted(names)}${uses.filter(Boolean).join('，')}，${verb}会把它删去。请先改正文或算式；也可在指标旁点“删除”，正文的文字会保留。`
    }
  }
}
