import type { Rule } from '../rule'
import { findingOf, subjectOf, unexplainedRelations } from '../tied-relations'

/** N13: rates that should show what they divide do not; one finding for the whole report, at the first. */
export const rateNotVerifiable: Rule = {
  id: 'rate-not-verifiable',
  code: 'N13',
  severity: 'info',
  source: '惯例：败诉率、纠错率、调撤结案率、出庭应诉率、调解成功率同时写出分子和分母，便于复核。',
  messages: {
    unverifiable: { what: '有{count}处比率没有写全分子和分母，无法复核：{list}。', how: '请补写所缺的数。' },
  },
  check: (context) => {
    const relations = unexplainedRelations(context, ['unverifiable'])
    const first = relations[0]
    if (!first) return []
    const describe = ({ printed, note, data }: (typeof relations)[number]) =>
      `${data!.title}${printed}（缺${data!.missing}${note ? `，${note}` : ''}）`
    const data = { count: relations.length, list: relations.map(describe).join('、') }
    const explainable = [...new Set(relations.flatMap((relation) => subjectOf(context, relation) ?? []))]
    return [findingOf(context, first, 'unverifiable', { data, explainable })]
  },
}
