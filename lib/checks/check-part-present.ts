import { PART_NAMES, type PartId } from '@/lib/template/part'
import { excerpt } from './excerpt'
import { sectionLabel, type Passage } from './find-passage'
import { insertPartHead } from './insert-part-head'
import { isMissing, standardHeadingOf } from './part-requirements'
import type { RawFinding, RuleContext, RuleMessage } from './rule'

/** Where the content of the yearly report is laid down, as messages cite it. */
export const CONTENT_RULE = '规定：《法治政府建设与责任落实督察工作规定》要求年度报告包括五项内容'

/** The messages of the rules that look for a part: S01–S04. */
export const PART_PRESENT_MESSAGES: Readonly<Record<'missing' | 'elsewhere' | 'headless', RuleMessage>> = {
  missing: {
    what: '没有“{name}”部分，正文别处也没有这方面的内容。',
    how: '请补写，标题可用“{heading}”。',
  },
  elsewhere: {
    what: '没有单列“{name}”部分，有关内容写在{where}：“{passage}”。',
    how: '可单列一部分，标题用“{heading}”，把这段内容移入。',
  },
  headless: {
    what: '“{name}”部分有内容而没有一级标题。',
    how: '可在这部分前加标题“{heading}”。',
  },
}

/**
 * The finding of a part that has no heading: an error when its content is nowhere either, advice that names the
 * passage when it stands elsewhere.
 */
export function checkPartPresent(context: RuleContext, id: PartId, findElsewhere: () => Passage | null): RawFinding[] {
  const part = context.parts[id]
  if (part.heads.length > 0) return []
  const heading = standardHeadingOf(id, context.report.fields, context.template)
  const data = { name: PART_NAMES[id], heading }
  const fix = {
    kind: 'report' as const,
    label: `插入标题“${heading}”`,
    apply: (report: RuleContext['report']) => insertPartHead(report, id, heading),
  }
  if (!isMissing(part)) {
    const first = part.blocks.find((block) => block.text.trim() !== '')
    const at = first ? { blockId: first.blockId, start: 0, end: first.text.search(/[。\n]|$/) } : { missingPart: id }
    return [{ at, messageId: 'headless', data, severity: 'info', fix }]
  }
  const passage = findElsewhere()
  if (!passage) return [{ at: { missingPart: id }, messageId: 'missing', data, fix }]
  const found = { where: sectionLabel(passage.sectionId), passage: excerpt(passage.text), passageBlockId: passage.blockId }
  return [{ at: { missingPart: id }, messageId: 'elsewhere', data: { ...data, ...found }, severity: 'info', fix }]
}
