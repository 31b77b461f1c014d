import { isOfficeName } from '@/lib/text/spaced-letters'
import { findDocumentNumber } from '@/lib/text/document-number'
import { readDateLine } from '@/lib/text/written-dates'
import { readHeadMark } from '@/lib/text/head-marks'
import { NO_METADATA, readMetadataLine, setMetadata, type PageMetadata } from './read-metadata'
import type { SourceLine } from './source-line'
import { isWebRubbish } from './web-rubbish'

/** What stands before the body. */
export interface Front {
  /** Index of the first line of the body. */
  bodyStart: number
  titleLines: SourceLine[]
  /** The line 主送机关 as it stood; '' without one. */
  recipients: string
  documentNumber: string
  signatories: string[]
  /** 发文机关标志 without 文件; '' without one. */
  issuerMark: string
  /** 署名 and date printed under the title. */
  signatureLines: SourceLine[]
  dateLine: SourceLine | null
  dropped: SourceLine[]
}

const WHITE = /[\s\u00a0\u3000]+/g
const compact = (text: string) => text.replace(WHITE, '')
const TITLE_END = /(?:报告|总结|情况|汇报|年报|通报|综述|工作计划|工作安排|工作打算)(?:[（(].{1,20}[)）])?$/
const TITLE_START = /^关于|年度?.{0,12}(?:法治|依法行政)|(?:法治|依法行政).{0,10}(?:报告|总结|情况)/
const MAX_TITLE_LINES = 6
const RECIPIENT = /(?:委|政府|局|厅|办|部|人大|常委会|党组|单位|机关|中心|街道|镇|乡|院)[）)]?[：:]$/
const ISSUER_MARK = /^(.{3,40}?)文件$/
const SIGNATORY = /签发人[：:]?[\s\u00a0\u3000]*([\u4e00-\u9fff\s\u00a0\u3000]{2,30})$/

/** Reads forward to the first line of the body. Web rubbish is collected, metadata read out of it first. */
export function readFront(lines: readonly SourceLine[], metadata: PageMetadata): Front {
  const front: Front = {
    bodyStart: 0,
    titleLines: [],
    recipients: '',
    documentNumber: '',
    signatories: [],
    issuerMark: '',
    signatureLines: [],
    dateLine: null,
    dropped: [],
  }
  const anchor = findAnchor(lines)
  const [titleStart, titleEnd] = findTitle(lines, anchor)
  front.titleLines = lines.slice(titleStart, titleEnd)

  let label = ''
  const readAround = (line: SourceLine): boolean => {
    const { text } = line
    if (label !== '' && text.length <= 60 && readMetadataLine(text, { ...metadata }) === null) {
      setMetadata(label, text, metadata)
      label = ''
      front.dropped.push(line)
      return true
    }
    if (readLetterhead(line, front)) return true
    const open = readMetadataLine(text, metadata)
    if (open === null && !isWebRubbish(text)) return false
    label = open ?? ''
    front.dropped.push(line)
    return true
  }

  let index = 0
  for (; index < titleStart; index++) {
    if (!readAround(lines[index]!)) front.dropped.push(lines[index]!)
  }
  index = titleEnd
  for (; index < lines.length; index++) {
    const line = lines[index]!
    if (front.recipients === '' && isRecipients(line.text)) front.recipients = line.text
    else if (titleEnd > 0 && index < anchor && readNameplate(line, front)) continue
    else if (index >= anchor || !readAround(line)) break
  }
  front.bodyStart = index
  return front
}

/** The first line that can be nothing but body: a level-1 or level-2 mark, or a long sentence. */
function findAnchor(lines: readonly SourceLine[]): number {
  const index = lines.findIndex(({ text, table }) => {
    if (table) return false
    if (/^[一二三四五六七八九十（(]/.test(text) && (readHeadMark(text)?.level ?? 3) <= 2) return true
    if (text.length <= 45 && !/。./.test(text)) return false
    return /[，,。]/.test(text) && !isRecipients(text) && !isAround(text)
  })
  return index < 0 ? lines.length : index
}

/** Rubbish or metadata of a page. */
const isAround = (text: string) => isWebRubbish(text) || readMetadataLine(text, { ...NO_METADATA }) !== null

const isPlain = (line: SourceLine) =>
  !line.table && line.text.length <= 80 && !isAround(line.text)

/** The last title before the body: its lines as [start, end), or [0, 0]. */
function findTitle(lines: readonly SourceLine[], anchor: number): [number, number] {
  const isEnd = (line: SourceLine) => {
    const text = compact(line.text)
    return isPlain(line) && TITLE_END.test(text) && !/[。；;：:]/.test(text) && !/^(?:现将|特此|以下)/.test(text)
  }
  const before = lines.slice(0, anchor)
  let last = anchor < lines.length ? before.findLastIndex(isEnd) : before.findIndex(isEnd)
  if (last < 0) {
    const isStart = ({ text }: SourceLine) => TITLE_START.test(compact(text)) && !/[。；;：:]$/.test(text)
    last = before.findIndex((line) => isPlain(line) && isStart(line))
    if (last < 0) return [0, 0]
  }
  let start = last
  let joined = compact(lines[last]!.text)
  while (start > 0 && last - start + 1 < MAX_TITLE_LINES) {
    const above = lines[start - 1]!
    const text = compact(above.text)
    const complete = /年/.test(joined) && /法治|依法行政/.test(joined) && !/^(?:法治|依法|推进|建设|工作|年度)/.test(joined)
    const near = text.length <= 40 && above.number >= lines[start]!.number - 2
    const fragment = isOfficeName(text) || (!complete && (near || TITLE_START.test(text)))
    if (!isPlain(above) || !fragment || (TITLE_END.test(text) && complete) || isOtherFront(text)) break
    start--
    joined = text + joined
  }
  return [start, last + 1]
}

/** What stands above a title without being part of it. */
const isOtherFront = (text: string) =>
  /[。；;：:，,]$/.test(text) || ISSUER_MARK.test(text) || findDocumentNumber(text) !== '' ||
  readHeadMark(text) !== null || readDateLine(text) !== null

function isRecipients(text: string): boolean {
  if (text.length > 200 || !RECIPIENT.test(text) || /如下|。/.test(text)) return false
  return recipientsOf(text).every((name) => name.length >= 2 && name.length <= 60) && recipientsOf(text).length <= 30
}

/** 县委、县人大常委会： → the names one by one. */
export function recipientsOf(text: string): string[] {
  return text
    .replace(/[：:]$/, '')
    .split(/[、，,；;\s\u00a0\u3000]+/)
    .filter((name) => name !== '')
}

/** 版头: 发文机关标志, 发文字号, 签发人, on lines of their own or shared. */
function readLetterhead(line: SourceLine, front: Front): boolean {
  const { text } = line
  const mark = ISSUER_MARK.exec(compact(text))?.[1]
  if (mark && isOfficeName(mark)) {
    front.issuerMark ||= mark
    return true
  }
  const signatory = SIGNATORY.exec(text)
  const before = (signatory ? text.slice(0, signatory.index) : text).trim()
  const number = findDocumentNumber(before)
  if (!signatory && number !== before) return false
  if (before !== '' && number !== before) return false
  if (front.documentNumber !== '' && number !== '' && front.documentNumber !== number) return false
  front.documentNumber ||= number
  if (signatory && front.signatories.length < 10) front.signatories.push(...signatoriesOf(signatory[1]!.trim()))
  return true
}

/** 张三　李四 → both; a two-letter name set apart (张　三) is one. */
function signatoriesOf(text: string): string[] {
  const names = text.split(/[\s\u00a0\u3000]+/)
  return names.every((name) => name.length >= 2) ? names.slice(0, 9) : [names.join('')]
}

/** The office or the date that stands under the title of a published page. */
function readNameplate(line: SourceLine, front: Front): boolean {
  if (readDateLine(line.text) && front.dateLine === null) {
    front.dateLine = line
    return true
  }
  const full = front.dateLine !== null || front.signatureLines.length >= 4
  if (full || !isOfficeName(line.text)) return false
  front.signatureLines.push(line)
  return true
}
