import { approximationSchema } from '@/lib/report/figure'
import { indicatorSchema, type Indicator } from '@/lib/template/indicator'
import type { CellNote } from '@/lib/text/cell-table'
import { cleanText } from '@/lib/text/clean-text'
import { checkFigureValue } from '../check-figure-value'

/** The fields of a figure that a ledger may change. */
export const LEDGER_FIELDS = ['previousValue', 'value', 'approximation', 'sourceOffice', 'basis', 'note'] as const
export type LedgerField = (typeof LEDGER_FIELDS)[number]

/** A cell ready to be taken over (text '' leaves what is there), or why it is not, in Chinese. */
export type LedgerCell = { ok: true; text: string } | { ok: false; problem: string }

/** What offices write where there is no number. */
const NOTHING = /^(?:[-—–−/／\\]+|…+)$/
const LONGEST = { sourceOffice: 60, note: 400, basis: 400 } as const

const taken = (text: string): LedgerCell => ({ ok: true, text })

function readNumber(text: string, indicator: Pick<Indicator, 'name' | 'unit' | 'kind'>): LedgerCell {
  const bare = indicator.unit === '%' ? text.replace(/\s*[%％]$/, '') : text
  const checked = checkFigureValue(bare, indicator)
  return checked.ok ? taken(checked.value) : { ok: false, problem: checked.reason }
}

/** A cell of text without what a report cannot carry; line breaks and runs of blanks are one blank. */
export const tidyCell = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim()

/** Reads a cell for a field of an indicator. */
export function readLedgerCell(
  field: LedgerField,
  cell: string,
  note: CellNote['kind'] | null,
  indicator: Pick<Indicator, 'name' | 'unit' | 'kind'>,
): LedgerCell {
  if (note === 'noResult') return { ok: false, problem: '是公式，但没有保存计算结果，请在 Excel 中打开、保存一次后再导入。' }
  if (note === 'error') return { ok: false, problem: `公式出错（${cell}），请在 Excel 中改正后再导入。` }
  const text = tidyCell(cell)
  if (field === 'value' || field === 'previousValue') {
    if (NOTHING.test(text)) return taken('')
    if (note === 'date') return { ok: false, problem: `单元格是日期（${text}），请把格式改为“常规”，重新填写数字。` }
    return readNumber(text, indicator)
  }
  if (text === '') return taken('')
  if (field === 'approximation') {
    const allowed = approximationSchema.options
    if ((allowed as readonly string[]).includes(text)) return taken(text)
    return { ok: false, problem: `“${text}”不是可用的概数词，请改为${allowed.join('、')}之一。` }
  }
  const longest = LONGEST[field]
  return text.length <= longest ? taken(text) : { ok: false, problem: `超过 ${longest} 字，请缩短后再导入。` }
}

/** What an indicator may be called and counted in, as the schemas of report and template say. */
export const longestName = indicatorSchema.shape.name.maxLength ?? Infinity
export const longestUnit = indicatorSchema.shape.unit.maxLength ?? Infinity
export const longestArea = indicatorSchema.shape.area.maxLength ?? Infinity
