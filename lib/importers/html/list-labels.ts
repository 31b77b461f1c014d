import { markOf } from '@/lib/report/number-heads'

const BULLET = /^(?:[a-zA-Z]|[^\da-zA-Z\u3400-\u9fff㈠-㈩①-⒛]+)$/

/** A label of Word (mso-list:Ignore) as a mark: its padding goes, and so does a bullet. */
export function cleanLabel(label: string): string {
  const mark = label.replace(/[\s\u00a0\u3000\u2002\u2003]+/g, '')
  return BULLET.test(mark) ? '' : mark
}

/** The label a browser shows for entry n of an <ol>: 1. or, for Chinese list styles, 一、. */
export function orderedLabel(rank: number, style: string): string {
  const chinese = /cjk-ideographic|chinese|cjk-decimal/i.test(style)
  return chinese && rank >= 1 && rank <= 99 ? markOf(1, rank) : `${rank}.`
}
