import { isOfficeName } from '@/lib/text/spaced-letters'
import { readHeadMark } from '@/lib/text/head-marks'
import { findDate, readDateLine } from '@/lib/text/written-dates'
import { readMetadataLine, setMetadata, type PageMetadata } from './read-metadata'
import type { SourceLine } from './source-line'
import { isWebRubbish } from './web-rubbish'

/** What stands behind the body. */
export interface Tail {
  /** Index behind the last line of the body. */
  bodyEnd: number
  signatureLines: string[]
  /** The date as it stood, and its line. */
  dateLine: string | null
  copiedTo: string[]
  printingOffice: string
  printDate: string
  /** 附件 and other text behind the date: kept at the end of the body, without heads. */
  appended: SourceLine[]
  dropped: SourceLine[]
}

const ATTACHMENT = /^附\s*[件表录]\s*[\d一二三四五六七八九十]*\s*(?:$|[：:.、]|[\s\u3000])/
const COPIES = /^抄\s*(?:送|报)\s*[：:]\s*(.*?)[。.]?$/
const PRINTED = /^(.{0,60}?)[\s\u00a0\u3000]*(\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)[\s\u00a0\u3000]*印发$/
const NOTE = /^[（(].*(?:公开|联系人|联系电话|印发).*[)）]$/
const NAME = /^[\u4e00-\u9fff（）()·\s\u00a0\u3000]{2,40}$/
const NOTHING = /^(?:无|没有|暂无)。?$/
const DATE_BEHIND = /(?:\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[零〇○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/

/** Reads backwards from the last line to the end of the body, which begins at `bodyStart`. */
export function readTail(lines: readonly SourceLine[], bodyStart: number, metadata: PageMetadata): Tail {
  const tail: Tail = {
    bodyEnd: lines.length,
    signatureLines: [],
    dateLine: null,
    copiedTo: [],
    printingOffice: '',
    printDate: '',
    appended: [],
    dropped: [],
  }
  const date = findDateIndex(lines, bodyStart)
  if (date < 0) readUndatedTail(lines, bodyStart, tail, metadata)
  else readDatedTail(lines, bodyStart, date, tail, metadata)
  return tail
}

const isRubbish = (line: SourceLine) => isWebRubbish(line.text)
const isImprint = (text: string) => COPIES.test(text) || PRINTED.test(text) || isNote(text)
const isNote = (text: string) => text.length <= 100 && NOTE.test(text)

/** A line that only the body holds: a table, a marked line, a sentence, a long line, 无。 */
function isBody(line: SourceLine): boolean {
  const { text } = line
  if (line.table || NOTHING.test(text) || text.includes('\t')) return true
  if (isWebRubbish(text) || isImprint(text) || isOfficeName(text)) return false
  return readHeadMark(text) !== null || /[。！？；：，”）!?;:,]$/.test(text) || text.includes('。') || text.length > 45
}

/** 云岭县司法局 2023年2月3日 on one line → both; a date alone → an empty name. */
function splitDated(text: string): { name: string; date: string } | null {
  if (readDateLine(text)) return { name: '', date: text }
  const date = text.length <= 70 ? DATE_BEHIND.exec(text) : null
  const name = date ? text.slice(0, date.index).trim() : ''
  return date && isOfficeName(name) ? { name, date: date[0] } : null
}

/** The last line that is a date and behind which no body follows but 附件. */
function findDateIndex(lines: readonly SourceLine[], bodyStart: number): number {
  let bodyBehind = false
  let nextWords = ''
  for (let index = lines.length - 1; index >= bodyStart; index--) {
    const line = lines[index]!
    const dated = splitDated(line.text)
    const signed = dated && (dated.name !== '' || (index > bodyStart && isOfficeName(lines[index - 1]!.text)))
    if (dated && (signed || !bodyBehind || ATTACHMENT.test(nextWords))) return index
    if (isRubbish(line) || isImprint(line.text)) continue
    nextWords = line.text
    bodyBehind ||= isBody(line)
  }
  return -1
}

function readDatedTail(
  lines: readonly SourceLine[],
  bodyStart: number,
  date: number,
  tail: Tail,
  metadata: PageMetadata,
) {
  const dated = splitDated(lines[date]!.text)!
  tail.dateLine = dated.date
  if (dated.name !== '') tail.signatureLines.push(dated.name)
  let end = date
  while (end > bodyStart && tail.signatureLines.length < 4) {
    const line = lines[end - 1]!
    const first = tail.signatureLines.length === 0 && NAME.test(line.text) && !/附件|报告|情况|请/.test(line.text)
    if (isBody(line) || isRubbish(line) || !(first || isOfficeName(line.text))) break
    tail.signatureLines.unshift(line.text)
    end--
  }
  tail.bodyEnd = end
  const behind = lines.slice(date + 1)
  if (tail.signatureLines.length === 0) {
    const names = behind.slice(0, 4).findIndex((line) => !isOfficeName(line.text))
    const signed = behind.splice(0, names < 0 ? 4 : names)
    tail.signatureLines.push(...signed.map((line) => line.text))
  }
  let attached = false
  for (const line of behind) {
    if (readImprint(line.text, tail)) continue
    const attachment = ATTACHMENT.test(line.text) && !isRubbish(line)
    attached ||= attachment || line.table !== undefined
    const passage = isBody(line) && line.text.length > 45 && line.text.includes('。')
    if (!isRubbish(line) && (attached || passage)) tail.appended.push(line)
    else drop(line, tail, metadata)
  }
}

/** No date: only what is certainly rubbish, imprint or 署名 leaves the body. */
function readUndatedTail(lines: readonly SourceLine[], bodyStart: number, tail: Tail, metadata: PageMetadata) {
  let end = lines.length
  let certain = false
  const behind: SourceLine[] = []
  for (let index = lines.length - 1; index >= bodyStart; index--) {
    const line = lines[index]!
    const sure = isRubbish(line) || isImprint(line.text) || readMetadataLine(line.text, { ...metadata }) !== null
    const label = certain && !isBody(line) && !isOfficeName(line.text) && line.text.length <= 15
    if (!sure && !label) break
    certain ||= sure
    behind.unshift(line)
    end = index
  }
  for (const line of behind) if (!readImprint(line.text, tail)) drop(line, tail, metadata)
  const isSigned = (line: SourceLine) => isOfficeName(line.text) && !isBody(line)
  while (end > bodyStart && tail.signatureLines.length < 4 && isSigned(lines[end - 1]!)) {
    tail.signatureLines.unshift(lines[--end]!.text)
  }
  tail.bodyEnd = end
}

function drop(line: SourceLine, tail: Tail, metadata: PageMetadata) {
  if (isNote(line.text)) setMetadata('公开方式', line.text.replace('公开发布', '主动公开'), metadata)
  else readMetadataLine(line.text, metadata)
  tail.dropped.push(line)
}

/** 抄送 and 印发 (GB/T 9704-2012 7.4); true when the line is read into its fields. */
function readImprint(text: string, tail: Tail): boolean {
  const copies = COPIES.exec(text)
  if (copies && tail.copiedTo.length === 0) {
    const names = copies[1]!.split(/[、，,；;]/).map((name) => name.trim()).filter((name) => name !== '')
    if (names.length > 50 || names.some((name) => name.length > 100)) return false
    tail.copiedTo = names
    return true
  }
  const printed = PRINTED.exec(text)
  if (!printed || tail.printDate !== '' || findDate(printed[2]!) === '') return false
  tail.printingOffice = printed[1]!
  tail.printDate = findDate(printed[2]!)
  return true
}
