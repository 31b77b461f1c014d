import { absent, judged, type ProofRow } from '../proof-row'
import { linesOfHeads } from './lines-of-heads'
import type { PageParts } from './page-parts'
import type { Piece } from './page-pieces'
import type { PdfFile } from './pdf-file'
import { isTitleSize } from './text-area'

const HAN = /\p{Script=Han}/u
const CHINESE_MARKS = /[“”‘’—…]/u

/** Type sizes and faces [5.2.2, 7.3], embedding, and “ ” — … in a face that prints Chinese. */
export function proveFonts(file: PdfFile, pages: readonly PageParts[]): ProofRow[] {
  return [proveFaces(file, pages), proveEmbedding(file), proveMarks(pages), proveSearchable(file, pages)]
}

function proveFaces(file: PdfFile, pages: readonly PageParts[]): ProofRow {
  const body = commonestFont(pages.flatMap(({ bodyLines }) => bodyLines.flatMap(({ pieces }) => pieces)))
  const title = commonestFont(
    pages[0]?.lines.filter(({ sizePt }) => isTitleSize(sizePt)).flatMap(({ pieces }) => pieces) ?? [],
  )
  const heads = linesOfHeads(file, pages)
  const faults = [
    ...(body === null ? ['没有3号正文'] : []),
    ...heads.filter(({ level, line }) => level !== null && level <= 2 && headFont(line.pieces) === body)
      .map(({ level, text }) => `${level === 1 ? '一' : '二'}级标题“${text.slice(0, 8)}”与正文同体`),
  ]
  const fontOfLevel = (level: number) => {
    const head = heads.find((each) => each.level === level)
    return head ? shortName(headFont(head.line.pieces)) : null
  }
  const found = [
    ['标题2号', title && shortName(title)],
    ['正文3号', body && shortName(body)],
    ['一级', fontOfLevel(1)],
    ['二级', fontOfLevel(2)],
  ].flatMap(([what, font]) => (font ? [`${what} ${font}`] : []))
  const requirement = '标题2号，正文3号，一、二级标题另用黑体、楷体'
  if (pages.every(({ lines }) => lines.length === 0)) return absent('faces', requirement, '没有文字')
  const measured = faults.length > 0 ? faults.slice(0, 3).join('；') : found.join('，')
  return judged('faces', requirement, faults.length === 0, measured)
}

function proveEmbedding({ fonts }: PdfFile): ProofRow {
  const wrong = fonts.filter(({ embedded, subset }) => !embedded || !subset)
  const measured = wrong.length === 0 ? `${fonts.length} 种字体` : `没有嵌入或不是子集：${wrong.map(({ name }) => name).join('、')}`
  return judged('embeddedFonts', '全部嵌入，只含用到的字', wrong.length === 0 && fonts.length > 0, measured)
}

function proveMarks(pages: readonly PageParts[]): ProofRow {
  const requirement = '“ ” — … 用中文字体'
  const pieces = pages.flatMap(
    ({ page, number }) => page.lines.filter((line) => line !== number).flatMap((line) => line.pieces),
  )
  const chinese = new Set(pieces.filter(({ text }) => HAN.test(text)).map(({ font }) => font))
  const withMarks = pieces.filter(({ text }) => CHINESE_MARKS.test(text))
  const western = withMarks.filter(({ font }) => !chinese.has(font))
  if (withMarks.length === 0) return absent('chineseMarks', requirement, '没有这些标点')
  const measured = western.length === 0
    ? `${withMarks.length} 处都是`
    : `${western.length} 处用了西文字体 ${shortName(western[0]!.font)}，如“${western[0]!.text.trim().slice(0, 8)}”`
  return judged('chineseMarks', requirement, western.length === 0, measured)
}

function proveSearchable({ fonts }: PdfFile, pages: readonly PageParts[]): ProofRow {
  const unsearchable = fonts.filter(({ searchable }) => !searchable).map(({ name }) => name)
  const text = pages.flatMap(({ page }) => page.pieces.map((piece) => piece.text)).join('')
  const unknown = text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0
  const faults = [
    ...(unsearchable.length > 0 ? [`没有文字对照的字体：${unsearchable.join('、')}`] : []),
    ...(unknown > 0 ? [`${unknown} 字无法辨认`] : []),
    ...(text.trim() === '' ? ['没有文字'] : []),
  ]
  return judged(
    'searchable',
    '文字可检索、可复制',
    faults.length === 0,
    faults.join('；') || `${Array.from(text.replace(/\s/g, '')).length} 字`,
  )
}

/** The face in which most Chinese characters are set. */
function commonestFont(pieces: readonly Piece[]): string | null {
  const counts = new Map<string, number>()
  for (const { text, font } of pieces) {
    if (HAN.test(text)) counts.set(font, (counts.get(font) ?? 0) + text.length)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most?.[0] ?? null
}

/** A head opens with its mark, whose face is that of the head. */
const headFont = (pieces: readonly Piece[]) => pieces.find(({ text }) => HAN.test(text))?.font ?? ''
const shortName = (font: string) => font.replace(/^[A-Z]{6}\+/, '').replace(/-Identity-H$/, '')
