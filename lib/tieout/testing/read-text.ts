import type { SectionId } from '@/lib/report/report'
import type { CatalogueEntry } from '../catalogue-entry'
import { extractFigures } from '../extract-figures'
import type { Quantity, TextBlock } from '../quantity'
import { relate } from '../relate'
import type { Relation } from '../relation'
import type { TieOut } from '../tie-out'

const entry = (name: string, unit: string, area: string, words: string[] = []): CatalogueEntry => ({
  indicator: { name, unit, area, kind: unit === '%' ? 'rate' : unit === '万元' ? 'amount' : 'count' },
  words,
})

/** Test-only: a small catalogue of the usual indicators. */
export const SMALL_CATALOGUE: readonly CatalogueEntry[] = [
  entry('行政复议新收案件数', '件', '行政复议', ['复议 新收', '收 行政复议申请']),
  entry('行政复议审结件数', '件', '行政复议', ['复议 审结']),
  entry('行政复议调撤率', '%', '行政复议', ['复议 调撤率', '复议 调处成功率']),
  entry('行政复议新收案件数同比增幅', '%', '行政复议', ['复议 同比']),
  entry('行政诉讼败诉率', '%', '行政应诉', ['败诉率']),
  entry('人民调解受理件数', '件', '人民调解', ['人民调解 受理', '调解 纠纷']),
  entry('调解成功率', '%', '人民调解', ['调解成功率']),
  entry('调解涉及金额', '万元', '人民调解', ['涉及金额']),
  entry('公证件数', '件', '公证', ['办理 公证']),
  entry('政府常务会议会前学法次数', '次', '组织领导', ['会前学法', '集体学法']),
]

const toBlocks = (lines: readonly (string | [SectionId, string])[]): TextBlock[] =>
  lines.map((line, index) => {
    const [part, text] = typeof line === 'string' ? (['achievements', line] as const) : line
    return { part, blockId: `b${index}`, text }
  })

/** Test-only: paragraphs of 举措成效, or of the part named with them, tied out. */
export function readText(...lines: (string | [SectionId, string])[]): TieOut {
  const blocks = toBlocks(lines)
  const quantities: Quantity[] = extractFigures(blocks, SMALL_CATALOGUE)
  const relations: Relation[] = relate(blocks, quantities)
  return { blocks, quantities, relations }
}
