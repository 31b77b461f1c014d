import { readHeadMark } from '@/lib/text/head-marks'
import { describeDifference } from '../compare-texts'
import { expectedOutline, type ExpectedReport } from '../expected/expected-report'
import { absent, judged, type ProofRow } from '../proof-row'
import { linesOfHeads } from './lines-of-heads'
import type { PageParts } from './page-parts'
import type { PdfFile } from './pdf-file'
import { cellsFromLeft } from './text-area'

const ORDINAL = /^[一二三四五六七八九十]{1,3}是/
const ATTACHMENT = /^附件/
const REQUIREMENT = '每个标题一条，层次相符'

/** Bookmarks for every head, none for a 一是 paragraph, none for a whole paragraph. */
export function proveBookmarks(
  file: PdfFile,
  pages: readonly PageParts[],
  expected: ExpectedReport | null,
): ProofRow[] {
  const items = file.outline.map(({ text }) => text.replace(/\s/g, ''))
  const ordinals = items.filter((item) => ORDINAL.test(item))
  const whole = items.filter((item) => /[。；]./u.test(item))
  return [
    expected ? compareWithReport(file, expected) : compareWithPages(file, pages),
    judged(
      'ordinals',
      '不作标题',
      ordinals.length === 0,
      ordinals.length === 0 ? '没有书签' : `有书签“${ordinals[0]!.slice(0, 12)}”`,
    ),
    judged('runInHeads', '书签只到段首标题为止', whole.length === 0,
      whole.length === 0
        ? `最长 ${Math.max(0, ...items.map(({ length }) => length))} 字`
        : `书签含整段：“${whole[0]!.slice(0, 12)}……”`),
  ]
}

function compareWithReport({ outline }: PdfFile, expected: ExpectedReport): ProofRow {
  const heads = expectedOutline(expected)
  if (heads.length === 0 && outline.length === 0) return absent('bookmarks', REQUIREMENT, '报告没有标题')
  const depths = depthsOf(heads.map(({ level }) => level))
  const wanted = heads.map(({ text }, index) => `${'　'.repeat(depths[index]! - 1)}${text}`)
  const found = outline.map(({ depth, text }) => `${'　'.repeat(depth - 1)}${text.replace(/\s/g, '')}`)
  const at = wanted.findIndex((line, index) => line !== found[index])
  if (at < 0 && wanted.length === found.length) return judged('bookmarks', REQUIREMENT, true, `${found.length} 条`)
  const index = at < 0 ? wanted.length : at
  const difference = describeDifference(wanted[index] ?? '', found[index] ?? '')
  return judged(
    'bookmarks',
    REQUIREMENT,
    false,
    `应有 ${wanted.length} 条，实有 ${found.length} 条；第 ${index + 1} 条${difference}`,
  )
}

/** A level below a missing one is listed one deeper than its elder. */
function depthsOf(levels: readonly number[]): number[] {
  const open: number[] = []
  return levels.map((level) => {
    while (open.length > 0 && open.at(-1)! >= level) open.pop()
    return open.push(level)
  })
}

/**
 * Without a report: every bookmark has its line, and every line with the mark and the face of a head has its bookmark.
 */
function compareWithPages(file: PdfFile, pages: readonly PageParts[]): ProofRow {
  const heads = linesOfHeads(file, pages)
  const faces = new Map(
    heads.filter(({ level }) => level === 2).map(({ level, line }) => [level, line.pieces[0]!.font]),
  )
  const marked = new Set(heads.map(({ line }) => line))
  const unmarked = pages.flatMap(({ lines }) => lines).filter((line) => {
    const level = readHeadMark(line.text.replace(/\s/g, ''))?.level
    const isParagraph = cellsFromLeft(line.left) > 1.5 && cellsFromLeft(line.left) < 2.5
    return isParagraph && level !== undefined && level <= 2 && !marked.has(line)
      && (level === 1 || line.pieces[0]!.font === faces.get(level))
  })
  const levels = file.outline.map(({ text }) => readHeadMark(text.replace(/\s/g, ''))?.level ?? null)
  const marks = levels.filter((level) => level !== null)
  const isNested = marks.length < levels.length
    || depthsOf(marks).every((depth, index) => depth === file.outline[index]!.depth)
  // 附件 and its title stand on two lines of their page.
  const lost = file.outline.filter(
    ({ text }) => !ATTACHMENT.test(text) && !heads.some((head) => head.text === text.replace(/\s/g, '')),
  )
  const faults = [
    ...(unmarked.length > 0 ? [`${unmarked.length} 个标题没有书签，如“${unmarked[0]!.text.trim().slice(0, 12)}”`] : []),
    ...(lost.length > 0 ? [`${lost.length} 条书签在页面上没有，如“${lost[0]!.text.slice(0, 12)}”`] : []),
    ...(isNested ? [] : ['书签的层次与序号不符']),
  ]
  if (file.outline.length === 0 && faults.length === 0) return absent('bookmarks', REQUIREMENT, '没有标题')
  return judged('bookmarks', REQUIREMENT, faults.length === 0, faults.join('；') || `${file.outline.length} 条`)
}
