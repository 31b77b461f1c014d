import type { Block } from '@/lib/report/block'
import type { Report } from '@/lib/report/report'
import { checkPartPresent, CONTENT_RULE, PART_PRESENT_MESSAGES } from '../check-part-present'
import { excerpt } from '../excerpt'
import { findPassage, type Passage } from '../find-passage'
import { insertPartHead } from '../insert-part-head'
import { standardHeadingOf } from '../part-requirements'
import { condense, headTextOf } from '../part-text'
import { mapBlocks, withAutomaticNumber } from '../renumber-heads'
import type { RawFinding, Rule, RuleContext } from '../rule'

const COMMON_HEAD =
  /举措|措施|做法|成效|成绩|成果|进展|亮点|经验|回顾|总结|概况|主要工作|(?:开展|推进|落实|完成|进行|基本|工作|建设|总体|主要|有关)情况/
const LOWER_HEAD = /(?:举措|措施|做法).{0,6}成效|主要(?:举措|措施|做法|成效)|工作(?:开展|推进|完成)情况/
/** A lead of this length holds more than a lead. */
const LEAD_AND_BODY_CHARACTERS = 800

function findInLead(context: RuleContext): Passage | null {
  const lead = context.resolved.sections.find((section) => section.id === 'lead')
  const length = lead?.blocks.reduce((sum, block) => sum + condense(block.text).length, 0) ?? 0
  const block = lead?.blocks.filter((candidate) => candidate.text.trim() !== '').at(1) ?? lead?.blocks[0]
  if (!block || length < LEAD_AND_BODY_CHARACTERS) return null
  return { sectionId: 'lead', blockId: block.blockId, text: block.text }
}

function demote(block: Block): Block {
  if (block.type === 'table' || block.level === undefined || block.level === 4) return block
  return withAutomaticNumber({ ...block, level: (block.level + 1) as 2 | 3 | 4 })
}

function gatherUnderHead(report: Report, heading: string): Report {
  const demoted = mapBlocks(report, (block, section) => (section === 'achievements' ? demote(block) : block))
  return insertPartHead(demoted, 'achievements', heading)
}

function checkThematicHeads(context: RuleContext): RawFinding[] {
  const { heads, blocks } = context.parts.achievements
  const heading = standardHeadingOf('achievements', context.report.fields, context.template)
  const isCommon = (text: string) => COMMON_HEAD.test(text) || condense(text) === condense(heading)
  const first = heads[0]
  if (!first || heads.some((head) => isCommon(headTextOf(head)))) return []
  const canDemote = !blocks.some((block) => block.type !== 'table' && block.level === 4)
  return [
    {
      at: { blockId: first.blockId, start: 0, end: first.text.length },
      messageId: 'thematic',
      severity: 'info',
      data: { heading, count: heads.length, head: excerpt(headTextOf(first)) },
      ...(canDemote && {
        fix: {
          kind: 'report' as const,
          label: `插入标题“${heading}”，原标题降一级并重新编号`,
          apply: (report: Report) => gatherUnderHead(report, heading),
        },
      }),
    },
  ]
}

/** S01: 主要举措和成效 has its own heading, by any of its common names. */
export const achievementsPartMissing: Rule = {
  id: 'achievements-part-missing',
  code: 'S01',
  severity: 'error',
  source: `${CONTENT_RULE}，第一项是“主要举措和成效”。`,
  messages: {
    ...PART_PRESENT_MESSAGES,
    thematic: {
      what: '举措成效部分没有统一标题或被拆分，现有一级标题 {count} 个，第一个是“{head}”。',
      how: '可在前面加一级标题“{heading}”，原有标题各降一级；本地有统一格式的从其格式。',
    },
  },
  check: (context) => [
    ...checkPartPresent(
      context,
      'achievements',
      () => findPassage(context, { head: LOWER_HEAD, outside: ['plan', 'shortcomings', 'otherMatters'] }) ?? findInLead(context),
    ),
    ...checkThematicHeads(context),
  ],
}
