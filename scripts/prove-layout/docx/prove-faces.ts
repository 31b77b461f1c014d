import type { ReportSettings } from '@/lib/report/settings'
import { readHeadMark } from '@/lib/text/head-marks'
import { absent, judged, type ProofRow } from '../proof-row'
import { STANDARD } from '../standard'
import { childElement, childElements } from '../xml-element'
import { isAttachmentLabel, isTitle, regionsOf } from './docx-elements'
import type { DocxFile } from './docx-file'
import type { DocxParagraph, DocxRun } from './docx-paragraphs'
import { readFooters } from './docx-footers'

/** 小标宋, or what a house setting chose instead. */
const TITLE_FACES = {
  titleSong: { name: '小标宋', face: /小标宋|中宋/ },
  song: { name: '宋体（本单位设定）', face: /宋体|SimSun/i },
  gothic: { name: '黑体（本单位设定）', face: /黑体|SimHei/i },
} as const
const HAN = /\p{Script=Han}/u
const CHINESE_MARKS = /[“”‘’—…]/u

/** Type sizes and faces [5.2.2, 7.3], their other names, and “ ” — … in a Chinese face. */
export function proveFaces(file: DocxFile, titleTypeface: ReportSettings['titleTypeface']): ProofRow[] {
  const footers = readFooters(file).flatMap(({ paragraphs }) => paragraphs)
  const runs = [...file.paragraphs, ...footers]
    .flatMap((paragraph) => paragraph.runs)
    .filter(({ text }) => text.trim() !== '')
  return [
    proveRoles(regionsOf(file.paragraphs).main, TITLE_FACES[titleTypeface]),
    proveOtherNames(file, runs),
    proveMarks(runs),
  ]
}

interface Role {
  name: string
  face: RegExp
  sizePt: number
  runs: DocxRun[]
}

function proveRoles(paragraphs: readonly DocxParagraph[], titleFace: { name: string; face: RegExp }): ProofRow {
  const text = paragraphs.filter(({ place }) => place === 'text')
  const openingRuns = (level: number) => text
    .filter((paragraph) => isHeadOf(paragraph, level))
    .flatMap(({ runs }) => runs.filter((run) => HAN.test(run.text)).slice(0, 1))
  const isBody = (paragraph: DocxParagraph) => !isTitle(paragraph) && !isAttachmentLabel(paragraph)
    && !paragraph.format.outlineLevel && paragraph.format.firstLine
  const body = text
    .filter(isBody)
    .flatMap(({ runs }) => runs.filter((run) => run.styleId === undefined && HAN.test(run.text)))
  const roles: Role[] = [
    {
      name: '标题',
      face: titleFace.face,
      sizePt: STANDARD.titleSizePt,
      runs: text.filter(isTitle).flatMap(({ runs }) => runs),
    },
    { name: '正文', face: /仿宋|FangSong/i, sizePt: STANDARD.bodySizePt, runs: body },
    { name: '一级', face: /黑体|SimHei/i, sizePt: STANDARD.bodySizePt, runs: openingRuns(1) },
    { name: '二级', face: /楷体|KaiTi/i, sizePt: STANDARD.bodySizePt, runs: openingRuns(2) },
  ]
  const wrong = roles.flatMap(({ name, face, sizePt, runs }) =>
    runs.filter(({ format }) => !face.test(format.eastAsia ?? '') || format.sizePt !== sizePt)
      .map((run) => `${name}“${run.text.slice(0, 8)}”是 ${run.format.eastAsia ?? '未定'} ${run.format.sizePt ?? '?'} 磅`))
  const found = roles.flatMap(
    ({ name, runs: [run] }) => (run ? [`${name} ${run.format.eastAsia} ${run.format.sizePt} 磅`] : []),
  )
  const measured = wrong.length > 0 ? wrong.slice(0, 3).join('；') : found.join('，')
  const requirement = `标题2号${titleFace.name}，正文3号仿宋，一级黑体，二级楷体`
  if (roles.every(({ runs }) => runs.length === 0)) return absent('faces', requirement, '没有文字')
  return judged('faces', requirement, wrong.length === 0 && body.length > 0, measured)
}

/** A head on a line of its own by its outline level, a run-in head by its mark and its character style. */
function isHeadOf({ text, format, runs }: DocxParagraph, level: number): boolean {
  const hasMark = readHeadMark(text)?.level === level
  return hasMark && (format.outlineLevel === level || runs[0]?.styleId !== undefined)
}

function proveOtherNames({ fontTable }: DocxFile, runs: readonly DocxRun[]): ProofRow {
  const faces = new Map(
    childElements(fontTable, 'w:font').map((font) => [font.attributes['w:name'], childElement(font, 'w:altName')]),
  )
  const used = [...new Set(runs.map(({ format }) => format.eastAsia).filter((face) => face !== undefined))]
  const missing = used.filter((face) => !faces.get(face))
  const names = used.map((face) => `${face}（${faces.get(face)?.attributes['w:val'] ?? '无'}）`)
  const measured = missing.length > 0 ? `没有别名：${missing.join('、')}` : names.join('，')
  return judged('otherFaceNames', '每种中文字体都有别名', missing.length === 0 && used.length > 0, measured)
}

function proveMarks(runs: readonly DocxRun[]): ProofRow {
  const requirement = '“ ” — … 用中文字体'
  const withMarks = runs.filter(({ text }) => CHINESE_MARKS.test(text))
  if (withMarks.length === 0) return absent('chineseMarks', requirement, '没有这些标点')
  const western = withMarks.filter(({ format }) => format.hint !== 'eastAsia' || format.hAnsi !== format.eastAsia)
  const [first] = western
  const measured = first
    ? `${western.length} 处会用西文字体 ${first.format.hAnsi ?? '未定'}，如“${first.text.trim().slice(0, 8)}”`
    : `${withMarks.length} 处都是`
  return judged('chineseMarks', requirement, western.length === 0, measured)
}
