import { resolveReport } from '@/lib/figures/resolve-report'
import { sectionName } from '@/lib/report/section-name'
import type { RelationKind } from '@/lib/tieout/relation'
import { tieOut } from '@/lib/tieout/tie-out'
import { toFiguresJson, type FiguresJson } from '@/lib/tieout/to-figures-json'
import { INDICATOR_CATALOGUE } from '@/templates/indicator-catalogue'
import { collectFiles } from '../collect-files'
import { forEachFile, toJsonDocument } from '../for-each-file'
import { formatTable } from '../format-table'
import type { CommandIo, ExitCode } from '../io'
import { parseArguments } from '../parse-arguments'
import { readReportFile } from '../read-report-file'

export const FIGURES_USAGE = 'fazhi figures 文件或文件夹… [--json]'

/** fazhi figures: every number of a report's verbatim text and what ties out or does not. */
export async function figuresCommand(argv: string[], io: CommandIo): Promise<ExitCode> {
  const { values, positionals } = parseArguments(argv, { json: { type: 'boolean' } }, FIGURES_USAGE)
  const collected = collectFiles(positionals, io.cwd, FIGURES_USAGE)
  const { results, failed } = forEachFile(collected, io, (file) => {
    const { verbatim } = readReportFile(file, io.cwd)
    return toFiguresJson(tieOut(resolveReport(verbatim), INDICATOR_CATALOGUE))
  })
  if (values.json) io.out(toJsonDocument(collected, results))
  else io.out(results.map(({ file, result }) => describe(file, result)).join('\n'))
  return failed ? 2 : 0
}

const KIND_NAMES: Readonly<Record<RelationKind, string>> = {
  sum: '合计',
  share: '占比',
  rate: '比率',
  change: '增减',
  growth: '年均增幅',
  ratio: '比值',
  subset: '其中',
  sameFact: '前后一致',
}
const VERDICTS: readonly { agrees: boolean | null; title: string }[] = [
  { agrees: false, title: '不符' },
  { agrees: true, title: '相符' },
  { agrees: null, title: '无法核算' },
]

function describe(file: string, { figures, relations }: FiguresJson): string {
  if (figures.length === 0) return `【${file}】没有找到数字。\n`
  const rows = figures.map(({ raw, value, unit, indicator, part, quote }) => [raw, value + unit, indicator ?? '—', sectionName(part), quote])
  const lines = VERDICTS.flatMap(({ agrees, title }) => {
    const found = relations.filter((relation) => relation.agrees === agrees)
    return found.length > 0 ? [`${title} ${found.length} 处`, ...found.map(describeRelation)] : []
  })
  const table = formatTable([['文中', '数值', '指标', '部分', '所在'], ...rows], 'left')
  return [`【${file}】数字 ${figures.length} 个，勾稽关系 ${relations.length} 处`, table + lines.map((line) => `${line}\n`).join('')].join('\n')
}

function describeRelation({ kind, quote, printed, expected, note, agrees }: FiguresJson['relations'][number]): string {
  const should = agrees === false && expected ? `，应为${expected}` : ''
  return `  ${KIND_NAMES[kind]} ${printed}${should}${note ? `：${note}` : ''}（${quote}）`
}
