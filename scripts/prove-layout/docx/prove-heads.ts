import { readHeadMark } from '@/lib/text/head-marks'
import type { ExpectedHead } from '../expected/expected-heads'
import type { ExpectedReport } from '../expected/expected-report'
import { absent, judged, type ProofRow } from '../proof-row'
import { isHeading, plainText } from './docx-elements'
import type { DocxParagraph } from './docx-paragraphs'

const ORDINAL = /^[一二三四五六七八九十]{1,3}是/
const REQUIREMENT = '独立成行的标题用“标题 1—4”样式，大纲级别相符'
const RUN_IN_REQUIREMENT = '用字符样式，整段不作标题'

/** Heading styles at the right levels, none on a 一是 paragraph, run-in heads as a character style [7.3.3]. */
export function proveHeads(paragraphs: readonly DocxParagraph[], expected: ExpectedReport | null): ProofRow[] {
  const heads = expected ? [...expected.heads, ...expected.attachments.flatMap((attachment) => attachment.heads)] : null
  // A 一是 paragraph among the headings is the fault of its own row.
  const headings = paragraphs.filter((paragraph) => isHeading(paragraph) && !ORDINAL.test(plainText(paragraph)))
  return [
    heads ? compareWithReport(headings, heads) : proveAlone(headings),
    proveOrdinals(paragraphs),
    proveRunInHeads(paragraphs, headings, heads),
  ]
}

const levelOf = ({ format }: DocxParagraph) => format.outlineLevel ?? 0
const hasStyle = (paragraph: DocxParagraph) => paragraph.styleName.toLowerCase() === `heading ${levelOf(paragraph)}`
const quote = (text: string) => `“${text.length > 12 ? `${text.slice(0, 12)}……` : text}”`
const withoutStop = (text: string) => text.replace(/。$/, '')

function compareWithReport(headings: readonly DocxParagraph[], heads: readonly ExpectedHead[]): ProofRow {
  if (heads.every(({ runIn }) => runIn) && headings.length === 0) return absent('heads', REQUIREMENT, '没有独立成行的标题')
  const fault = firstFault(headings, heads)
  return judged('heads', REQUIREMENT, fault === null, fault ?? `${headings.length} 个标题`)
}

/** A run-in head may stand on a line of its own (单独成行), a head of the report must. */
function firstFault(headings: readonly DocxParagraph[], heads: readonly ExpectedHead[]): string | null {
  const rest = [...headings]
  for (const head of heads) {
    const next = rest[0]
    const fits = next !== undefined && withoutStop(plainText(next)) === withoutStop(head.text)
    if (!fits && head.runIn) continue
    if (!fits) return `${quote(head.text)}不是标题${next ? `，这里是${quote(next.text)}` : ''}`
    if (levelOf(next) !== head.level) return `${quote(head.text)}的大纲级别是 ${levelOf(next)}，应是 ${head.level}`
    if (!hasStyle(next)) return `${quote(head.text)}的样式是“${next.styleName}”`
    rest.shift()
  }
  return rest[0] ? `${quote(rest[0].text)}不应是标题` : null
}

function proveAlone(headings: readonly DocxParagraph[]): ProofRow {
  if (headings.length === 0) return absent('heads', REQUIREMENT, '没有独立成行的标题')
  const wrong = headings.filter((paragraph) => {
    const mark = readHeadMark(plainText(paragraph))
    return !hasStyle(paragraph) || (mark !== null && mark.level !== levelOf(paragraph))
  })
  const measured = wrong[0]
    ? `${quote(wrong[0].text)}的样式“${wrong[0].styleName}”、大纲级别 ${levelOf(wrong[0])} 与序号不符`
    : `${headings.length} 个标题`
  return judged('heads', REQUIREMENT, wrong.length === 0, measured)
}

function proveOrdinals(paragraphs: readonly DocxParagraph[]): ProofRow {
  const requirement = '不作标题'
  const ordinals = paragraphs.filter((paragraph) => ORDINAL.test(plainText(paragraph)))
  const wrong = ordinals.find(isHeading)
  if (ordinals.length === 0) return absent('ordinals', requirement, '没有这样的段落')
  return judged(
    'ordinals',
    requirement,
    !wrong,
    wrong ? `${quote(wrong.text)}是${levelOf(wrong)}级标题` : `${ordinals.length} 段，都是正文`,
  )
}

function proveRunInHeads(
  paragraphs: readonly DocxParagraph[],
  headings: readonly DocxParagraph[],
  heads: readonly ExpectedHead[] | null,
): ProofRow {
  const whole = headings.find((paragraph) => /[。；]./u.test(plainText(paragraph)))
  if (whole) {
    const measured = `整段是标题：${quote(whole.text)}，共 ${plainText(whole).length} 字`
    return judged('runInHeads', RUN_IN_REQUIREMENT, false, measured)
  }
  const found = paragraphs.filter((paragraph) => !isHeading(paragraph)).map(openingHead).filter((head) => head !== '')
  const onOwnLine = new Set(headings.map((paragraph) => withoutStop(plainText(paragraph))))
  const wanted = heads?.filter(({ runIn, text }) => runIn && !onOwnLine.has(text)).map(({ text }) => text)
  if (found.length === 0 && (wanted?.length ?? 0) === 0) return absent('runInHeads', RUN_IN_REQUIREMENT, '没有段首标题')
  const at = wanted ? wanted.findIndex((text, index) => text !== found[index]) : -1
  const fault = at >= 0
    ? `${quote(wanted![at]!)}没有字符样式${found[at] ? `，这里是${quote(found[at])}` : ''}`
    : wanted && found.length > wanted.length ? `${quote(found[wanted.length]!)}不应有标题的字符样式` : null
  return judged('runInHeads', RUN_IN_REQUIREMENT, fault === null, fault ?? `${found.length} 个`)
}

/** What a paragraph opens with in a character style, without its 。; '' for nothing. */
function openingHead(paragraph: DocxParagraph): string {
  const end = paragraph.runs.findIndex(({ styleId }) => styleId === undefined)
  const runs = end < 0 ? paragraph.runs : paragraph.runs.slice(0, end)
  return withoutStop(runs.map(plainText).join(''))
}
