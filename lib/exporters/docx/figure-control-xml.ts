import type { Run } from '@/lib/layout/laid-out-document'
import { escapeXml } from '../escape-xml'

/** Longer tags are refused by Word. */
const LONGEST_TAG = 64
const INITIALS = { value: 'v', previous: 'p', change: 'c' } as const

/**
 * Text that prints a figure as a content control, so that Word hands the reference back. Its tag reads
 * figure:ID:how, where `how` is v, p or c for 本年, 上年 or 同比, then u for the unit, decimals, and 余, 近 or 多.
 */
export function figureControlXml(figure: NonNullable<Run['figure']>, runXml: string): string {
  const how = `${INITIALS[figure.show]}${figure.unit ? 'u' : ''}${figure.decimals ?? ''}${figure.round ?? ''}`
  const tag = `figure:${figure.figureId}:${how}`
  // An id too long for a tag: the number stays, as plain text.
  if (tag.length > LONGEST_TAG) return runXml
  const properties = `<w:alias w:val="数据"/><w:tag w:val="${escapeXml(tag)}"/><w:text/>`
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${runXml}</w:sdtContent></w:sdt>`
}
