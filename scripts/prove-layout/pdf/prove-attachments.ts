import { widthInCells } from '@/lib/layout/width-in-cells'
import type { ExpectedReport } from '../expected/expected-report'
import { absent, judged, type ProofRow } from '../proof-row'
import { linePitch, type PageParts } from './page-parts'
import type { PageLine } from './page-lines'
import { cellsFromLeft, cellsFromRight, isTitleSize } from './text-area'

export const ATTACHMENT_REQUIREMENTS = {
  attachmentNote: '正文下空一行，左空二字，回行与名称首字对齐，名称后无标点',
  annotation: '成文日期下，左空二字，加圆括号',
  attachments: '另面编排，“附件”顶格，标题居中在第三行',
} as const
const LABEL = /^附件\d*$/
const NOTE = /^附件：/
const CELL_TOLERANCE = 0.5

const plainOf = (line: PageLine) => line.text.replace(/\s/g, '')
const standsAt = (line: PageLine, cells: number) => Math.abs(cellsFromLeft(line.left) - cells) <= CELL_TOLERANCE

/** 附件说明 [7.3.4], 附注 [7.3.6], 附件 [7.3.7]. */
export function proveAttachments(pages: readonly PageParts[], expected: ExpectedReport | null): ProofRow[] {
  return [proveNote(pages, expected), proveAnnotation(pages, expected), provePages(pages, expected)]
}

function proveNote(pages: readonly PageParts[], expected: ExpectedReport | null): ProofRow {
  const requirement = ATTACHMENT_REQUIREMENTS.attachmentNote
  const wanted = expected?.attachmentNote.join('') ?? null
  const lines = pages.flatMap(({ bodyLines }, page) => bodyLines.map((line) => ({ line, page })))
  const start = lines.findLastIndex(({ line }) => NOTE.test(plainOf(line)) && standsAt(line, 2))
  if (start < 0 || wanted === '') {
    if (!wanted && start < 0) return absent('attachmentNote', requirement, '没有附件说明')
    return judged('attachmentNote', requirement, false, wanted ? '没有找到附件说明' : '报告没有附件')
  }
  const first = lines[start]!
  const note = [first.line]
  if (wanted) {
    for (const { line } of lines.slice(start + 1)) {
      if (note.map(plainOf).join('').length >= wanted.length) break
      note.push(line)
    }
  }
  const text = note.map(plainOf).join('')
  // 附件： takes three characters; behind it the number of each name.
  const isNumbered = /^附件：1\./.test(text)
  const numberAt = 2 + 3
  const nameAt = numberAt + (isNumbered ? widthInCells('1. ') : 0)
  const isAligned = note.slice(1).every(
    (line) => standsAt(line, isNumbered && /^\d+\./.test(plainOf(line)) ? numberAt : nameAt),
  )
  const above = lines[start - 1]
  const blank = above && above.page === first.page ? (first.line.centre - above.line.centre) / linePitch(pages) - 1 : 1
  const faults = [
    ...(wanted !== null && text !== wanted ? [`是“${text.slice(0, 20)}”`] : []),
    ...(isAligned ? [] : ['回行没有与名称首字对齐']),
    ...(Math.abs(blank - 1) > 0.3 ? [`其上空 ${blank.toFixed(1)} 行`] : []),
    ...(/[。；，、]$/.test(text) ? ['名称后有标点'] : []),
  ]
  return judged('attachmentNote', requirement, faults.length === 0, faults.join('；') || `${note.length} 行，左空 2 字`)
}

function proveAnnotation(pages: readonly PageParts[], expected: ExpectedReport | null): ProofRow {
  const requirement = ATTACHMENT_REQUIREMENTS.annotation
  const lines = pages.flatMap(({ bodyLines }) => bodyLines)
  const wanted = expected?.annotation ?? ''
  if (!wanted) return absent('annotation', requirement, expected ? '没有附注' : '没有对照的报告')
  const at = lines.findLastIndex((line) => wanted.startsWith(plainOf(line)) && plainOf(line).startsWith('（'))
  const line = lines[at]
  if (!line) return judged('annotation', requirement, false, '没有找到附注')
  const isBelowDate = !expected?.issueDate || plainOf(lines[at - 1]!).endsWith(expected.issueDate)
  const faults = [
    ...(standsAt(line, 2) ? [] : [`左空 ${cellsFromLeft(line.left).toFixed(1)} 字`]),
    ...(isBelowDate ? [] : ['不在成文日期下一行']),
  ]
  return judged('annotation', requirement, faults.length === 0, faults.join('；') || `“${wanted}”左空 2 字`)
}

function provePages(pages: readonly PageParts[], expected: ExpectedReport | null): ProofRow {
  const requirement = ATTACHMENT_REQUIREMENTS.attachments
  const pitch = linePitch(pages)
  const found = pages.flatMap(({ lines }, index) => {
    const [label, ...rest] = lines
    if (!label || index === 0 || !LABEL.test(plainOf(label))) return []
    const end = rest.findIndex((line) => !isTitleSize(line.sizePt))
    return [{ label, title: rest.slice(0, end < 0 ? undefined : end), page: index + 1 }]
  })
  if (found.length === 0 && !expected?.attachments.length) return absent('attachments', requirement, '没有附件')
  const wanted = expected?.attachments
  const missing = wanted?.filter(({ label }) => !found.some((each) => plainOf(each.label) === label)) ?? []
  const faults = [
    ...missing.map(({ label }) => `没有找到“${label}”`),
    ...found.flatMap(({ label, title, page }, index) => {
      const text = title.map(plainOf).join('')
      const [first] = title
      const lineNumber = first ? (first.centre - label.centre) / pitch + 1 : 3
      return [
        ...(standsAt(label, 0) ? [] : [`第 ${page} 页“${plainOf(label)}”没有顶格`]),
        ...(Math.abs(lineNumber - 3) > 0.3 ? [`第 ${page} 页标题在第 ${lineNumber.toFixed(1)} 行`] : []),
        ...(title.every(isCentred) ? [] : [`第 ${page} 页标题没有居中`]),
        ...(wanted && wanted[index]?.title !== text ? [`第 ${page} 页标题是“${text}”`] : []),
      ]
    }),
  ]
  return judged(
    'attachments',
    requirement,
    faults.length === 0,
    faults.slice(0, 3).join('；') || `${found.length} 个附件，从第 ${found[0]?.page} 页起`,
  )
}

const isCentred = (line: PageLine) => Math.abs(cellsFromLeft(line.inkLeft) - cellsFromRight(line.inkRight)) < 1
