import type { ImportSource } from '@/lib/report/import-source'
import { SCHEMA_VERSION, type Report } from '@/lib/report/report'
import { DEFAULT_SETTINGS } from '@/lib/report/settings'
import { PART_IDS, PART_NAMES } from '@/lib/template/part'
import { readDateLine } from '@/lib/text/written-dates'
import type { ImportMessage } from '../import-message'
import { issuersOfTitle, splitOffices } from './infer-issuer'
import { readFront, recipientsOf, type Front } from './read-front'
import { NO_METADATA } from './read-metadata'
import { readTail } from './read-tail'
import { sortIntoParts } from './sort-into-parts'
import { toSourceLines, type SourceItem, type SourceLine } from './source-line'

export interface ClassifyOptions {
  id: string
  officeId: string
  /** Gives a fresh block id at each call. */
  nextBlockId: () => string
  /** The template the report is said to come from; 'imported' when none is given. */
  template?: { id: string; version: number }
  /** The year of a text that names none. */
  fallbackYear?: number
}

export interface ClassifiedReport {
  /** Verbatim: every kept character as it stood. */
  report: Report
  source: ImportSource
  messages: ImportMessage[]
}

/**
 * Sorts the lines of an existing report into title, recipients, lead, parts, signature and date. Web rubbish is left
 * out and listed in `source.dropped`; no character of body text is lost. Never throws for odd input: what could not
 * be placed is said in the messages.
 */
export function classify(items: readonly SourceItem[], options: ClassifyOptions): ClassifiedReport {
  const lines = toSourceLines(items)
  const metadata = { ...NO_METADATA }
  const front = readFront(lines, metadata)
  const tail = readTail(lines, front.bodyStart, metadata)
  const body = lines.slice(front.bodyStart, tail.bodyEnd)
  const dropped = [...front.dropped, ...tail.dropped]

  const titleLines = front.titleLines.map((line) => line.text)
  // a bare 2024-02-28 under the title is the site's, 2024年2月28日 the author's
  const ownDate = front.dateLine !== null && (/年/.test(front.dateLine.text) || metadata.publishDate !== '')
  const dateLine = tail.dateLine ?? (ownDate ? front.dateLine!.text : null)
  if (front.dateLine && (tail.dateLine !== null || !ownDate)) {
    metadata.publishDate ||= readDateLine(front.dateLine.text)?.isoDate ?? ''
    dropped.push(front.dateLine)
  }
  const signed = tail.signatureLines.length > 0
  const signatureLines = signed ? tail.signatureLines : front.signatureLines.map((line) => line.text)
  if (signed) dropped.push(...front.signatureLines)

  const year = findYear(titleLines, body)
  const issueDate = (dateLine === null ? '' : readDateLine(dateLine)?.isoDate) || metadata.issueDate
  const writtenYear = Number((issueDate || metadata.publishDate).slice(0, 4))
  const { sections, partOrder, scattered } = sortIntoParts(body, tail.appended, year, options.nextBlockId)
  const named = signatureLines.flatMap(splitOffices)
  const inferred = inferIssuers(titleLines, front)
  const around = [front.issuerMark, metadata.publisher]
  const fuller = around.find((name) => inferred.length === 1 && name.endsWith(inferred[0]!))
  const told = inferred.length > 0 ? inferred : splitOffices(front.issuerMark || metadata.publisher)
  const issuers = named.length > 0 ? named : fuller ? [fuller] : told

  const report: Report = {
    schemaVersion: SCHEMA_VERSION,
    id: options.id,
    officeId: options.officeId,
    state: 'drafting',
    template: options.template ?? { id: 'imported', version: 1 },
    partOrder,
    fields: {
      issuers: issuers.length > 0 ? issuers.slice(0, 10).map((name) => name.slice(0, 100)) : [''],
      year: year ?? (validYear(writtenYear - 1) || options.fallbackYear || 2000),
      titleLines: titleLines.length > 0 ? titleLines : [''],
      copyNumber: '',
      urgency: 'none',
      documentNumber: front.documentNumber || metadata.documentNumber,
      signatories: front.signatories.slice(0, 10),
      direction: 'upward',
      primaryRecipients: recipientsOf(front.recipients),
      copiedTo: tail.copiedTo,
      issuerSignature: signatureLines.join('\n'),
      sealed: false,
      issueDate,
      annotation: '',
      printingOffice: tail.printingOffice,
      printDate: tail.printDate,
      publishDate: metadata.publishDate,
      indexNumber: metadata.indexNumber,
      openness: metadata.openness || 'proactive',
    },
    indicators: [],
    figures: [],
    sections,
    attachments: [],
    dismissals: [],
    explanations: [],
    settings: { ...DEFAULT_SETTINGS },
  }
  const source: ImportSource = {
    titleLines,
    dateLine,
    issuerInferred: named.length === 0 && issuers.length > 0,
    dropped: dropped.sort((a, b) => a.number - b.number).map((line) => ({ line: line.number, text: line.raw })),
  }
  return { report, source, messages: messagesOf(report, source, { year, scattered, appended: tail.appended.length }) }
}

/** The offices the title names, else those of the title that the page put above it. */
function inferIssuers(titleLines: readonly string[], front: Front): string[] {
  const pageTitle = front.dropped.find(({ text }) => /(?:19|20)\d{2}年.*(?:报告|总结)/.test(text) && text.length <= 60)
  const named = issuersOfTitle(titleLines)
  return named.length > 0 || !pageTitle ? named : issuersOfTitle([pageTitle.text])
}

const validYear = (year: string | number | undefined) =>
  Number(year) >= 1990 && Number(year) <= 2100 ? Number(year) : null

/** The year reported on: of the title, else the first one the body names. */
function findYear(titleLines: readonly string[], body: readonly SourceLine[]): number | null {
  const title = titleLines.join('').replace(/[\s\u00a0\u3000]/g, '')
  const chinese = /[二][〇○零ＯO]([〇○零ＯO一二三四五六七八九])([〇○零ＯO一二三四五六七八九])年/.exec(title)
  const digit = (text: string) => Math.max(0, '一二三四五六七八九'.indexOf(text) + 1)
  if (chinese) return 2000 + digit(chinese[1]!) * 10 + digit(chinese[2]!)
  const found = validYear(/(?:(?:19|20)\d{2}[-—–~至])?((?:19|20)\d{2})年?/.exec(title)?.[1])
  if (found !== null) return found
  for (const line of body) {
    const year = validYear(/(?<!\d)((?:19|20)\d{2})年/.exec(line.text)?.[1])
    if (year) return year
  }
  return null
}

function messagesOf(
  report: Report,
  source: ImportSource,
  found: { year: number | null; scattered: boolean; appended: number },
): ImportMessage[] {
  const messages: ImportMessage[] = []
  const say = (code: string, text: string) => messages.push({ code, text })
  const { fields, sections } = report
  if (source.titleLines.length === 0) say('titleMissing', '没有找到标题，请在“信息”中补填。')
  if (found.year === null) say('yearMissing', `没有找到报告年度，暂记为${fields.year}年，请核对。`)
  if (source.issuerInferred) say('issuerInferred', `没有找到署名，推定发文机关为“${fields.issuers.join('、')}”，请核对。`)
  else if (fields.issuers.every((issuer) => issuer === '')) say('issuerMissing', '没有找到发文机关，请在“信息”中补填。')
  if (source.dateLine === null) say('dateMissing', '没有找到成文日期，请在“信息”中补填。')
  else if (fields.issueDate === '') say('dateIncomplete', `成文日期“${source.dateLine}”不完整，请在“信息”中补填。`)
  const missing = PART_IDS.filter((part) => !sections[part].present).map((part) => PART_NAMES[part])
  const empty = missing.length === PART_IDS.length && sections.lead.content.length === 0
  if (empty) say('bodyMissing', '没有读到正文。请核对文件是否为报告全文。')
  else if (missing.length === PART_IDS.length) say('headsMissing', '没有找到“一、”一类的标题，全文放在导语中，请手工分到各部分。')
  else if (missing.length > 0) say('partsMissing', `没有找到以下部分的标题：${missing.join('、')}。`)
  if (found.scattered) say('partScattered', '同一部分的标题前后不相连，后面的标题留在原处，请核对所属部分。')
  if (found.appended > 0) say('appendedKept', `成文日期之后有${found.appended}段文字（附件等），放在最后一个部分的末尾，请核对。`)
  if (source.dropped.length > 0) say('rubbishDropped', `删去网页残留${source.dropped.length}行，原文列在导入说明中。`)
  return messages
}
