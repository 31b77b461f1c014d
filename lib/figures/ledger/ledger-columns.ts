import { yearOfHeading } from '../year-of-heading'

/** A column of the 数据台账. */
export type LedgerColumn =
  | 'area'
  | 'name'
  | 'unit'
  | 'previousValue'
  | 'value'
  | 'approximation'
  | 'change'
  | 'formula'
  | 'sourceOffice'
  | 'basis'
  | 'note'
  | 'uses'

/** The columns in printed order. */
export const LEDGER_COLUMNS: readonly LedgerColumn[] = [
  'area',
  'name',
  'unit',
  'previousValue',
  'value',
  'approximation',
  'change',
  'formula',
  'sourceOffice',
  'basis',
  'note',
  'uses',
]

/** What stands over each column; the years name themselves. */
export const ledgerHeadings = (year: number): Readonly<Record<LedgerColumn, string>> => ({
  area: '工作领域',
  name: '指标',
  unit: '单位',
  previousValue: `${year - 1}年`,
  value: `${year}年`,
  approximation: '概数',
  change: '比上年',
  formula: '计算式',
  sourceOffice: '供数单位',
  basis: '口径',
  note: '备注',
  uses: '正文引用处',
})

const WORDINGS: Readonly<Partial<Record<LedgerColumn, RegExp>>> = {
  name: /^(?:(?:数据|统计)?指标(?:名称)?|名称|项目(?:名称)?|事项(?:名称)?|数据(?:项|名称))$/,
  area: /^(?:工作)?(?:领域|类别|分类)$/,
  unit: /^(?:计量)?单位$/,
  approximation: /^概数词?$/,
  sourceOffice: /^(?:供数|数据来源|来源|填报|报送|提供|责任)(?:单位|部门)?$/,
  basis: /^(?:统计)?口径(?:说明)?$/,
  note: /^(?:备注|说明)$/,
}

/** Which column a heading of a file means, in the wordings offices use; null for one that is not read. */
export function columnOfHeading(heading: string, year: number): LedgerColumn | null {
  const plain = heading.normalize('NFKC').replace(/\s/g, '')
  if (plain === '') return null
  const worded = (Object.keys(WORDINGS) as LedgerColumn[]).find((column) => WORDINGS[column]?.test(plain))
  return worded ?? yearOfHeading(plain, year)
}
