import { classify, type ClassifiedReport } from '../classify/classify'
import type { SourceItem } from '../classify/source-line'
import { toImportJson, type ImportJson } from '../import-json'
import { mend } from '../mend/mend'

/** Ids b1, b2, … */
export function countedIds(): () => string {
  let count = 0
  return () => `b${++count}`
}

export const classifyLines = (items: readonly SourceItem[]): ClassifiedReport =>
  classify(items, { id: 'r', officeId: 'o', nextBlockId: countedIds() })

/** Both stages over a text, as the command line prints them. */
export function importText(text: string): ImportJson {
  const classified = classifyLines(text.split('\n'))
  const mended = mend(classified.report)
  return toImportJson({ report: mended.report, source: classified.source, messages: [...classified.messages, ...mended.messages] })
}

/** A body paragraph of the fictional county. */
export const BODY = '全县各级各部门认真落实部署，扎实推进各项工作。全年办理行政复议案件120件，审结115件，审结率为95.8%。'
