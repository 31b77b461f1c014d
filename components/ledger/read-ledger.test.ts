import { expect, it } from 'vitest'
import { explainMisnamed } from './read-ledger'

it('says what a file is that is a workbook by name only', () => {
  expect(explainMisnamed({ name: '数据.XLSX', isText: true })).toBe(
    '“数据.XLSX”不是 Excel 文件（内容是普通文本），没有读入。请选择 .xlsx 或 .csv 文件。',
  )
  expect(explainMisnamed({ name: '数据.xls', isText: true })).toContain('不是 Excel 文件')
  expect(explainMisnamed({ name: '数据.csv', isText: true })).toBeNull()
  expect(explainMisnamed({ name: '数据.xlsx', isText: false })).toBeNull()
})
