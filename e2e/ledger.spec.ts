import { readFileSync } from 'node:fs'
import readXlsxFile from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import type { Page } from '@playwright/test'
import { createReport, saved } from './support/pages'
import { expect, expectAccessible, test } from './support/test'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Fills one value and opens the menu of the ledger. */
async function openFigures(page: Page): Promise<string> {
  const id = await createReport(page)
  await page.goto(`/reports/${id}/figures`)
  await page.getByRole('textbox', { name: /行政复议新收案件数，2025年/ }).fill('187')
  await saved(page)
  return id
}

const choose = async (page: Page, item: RegExp) => {
  await page.getByRole('button', { name: '台账', exact: true }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

async function download(page: Page, start: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), start()])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

const pick = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type="file"]').setInputFiles({ name, mimeType: XLSX, buffer })

test('a ledger goes out, comes back changed, is compared, taken and undone', async ({ page }) => {
  await openFigures(page)
  const out = await download(page, () => choose(page, /导出 Excel/))
  expect(out.name).toBe('数据台账_云岭县司法局_2025年度.xlsx')
  const [sheet] = await readXlsxFile(out.bytes)
  const rows = sheet!.data.map((row) => row.map((cell) => cell as string | number | null))
  const at = rows.findIndex((row) => row[1] === '行政复议新收案件数')
  expect(rows[at]![4]).toBe(187)
  rows[at]![4] = 204
  rows.push(['信访', '信访事项', '件', null, 7])
  const changed = await writeXlsxFile(rows.map((row) => row.map((cell) => cell))).toBuffer()

  await choose(page, /导入台账/)
  const dialog = page.getByRole('dialog', { name: '导入台账、收数表' })
  await expect(dialog.getByText('拖到这里')).toBeVisible()
  await expectAccessible(page)
  await pick(page, '台账.xlsx', changed)
  const change = dialog.getByRole('row', { name: /行政复议新收案件数 2025年/ })
  await expect(change).toContainText('187件')
  await expect(change).toContainText('204件')
  await expect(dialog.getByText('本报告没有叫“信访事项”的指标。')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('checkbox', { name: '把信访事项添加为本单位指标' }).check()
  await dialog.getByRole('button', { name: '采用所选 2 处' }).click()

  await expect(page.getByRole('textbox', { name: /行政复议新收案件数，2025年/ })).toHaveValue('204')
  await expect(page.getByRole('textbox', { name: /信访事项，2025年/ })).toHaveValue('7')
  await page.getByRole('button', { name: '撤销', exact: true }).click()
  await expect(page.getByRole('textbox', { name: /行政复议新收案件数，2025年/ })).toHaveValue('187')
  await expect(page.getByRole('textbox', { name: /信访事项，2025年/ })).toHaveCount(0)
})

test('a file that cannot be read says why, and nothing changes', async ({ page, expected }) => {
  expected.push(/422/)
  await openFigures(page)
  await choose(page, /导入台账/)
  const dialog = page.getByRole('dialog', { name: '导入台账、收数表' })
  await pick(page, '旧表.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))
  await expect(dialog.getByRole('alert')).toContainText('请另存为 .xlsx 后再导入')
  await pick(page, '名单.csv', Buffer.from('姓名,电话\n周敬安,1\n'))
  await expect(dialog.getByRole('alert')).toContainText('“指标”和“2025年”')
  await expect(dialog.getByRole('alert')).toContainText('“名单.csv”的前 30 行')
  await expect(dialog.getByText('已读')).toHaveCount(0)
  await pick(page, '文字.xlsx', Buffer.from('姓名,电话\n周敬安,1\n'))
  await expect(dialog.getByRole('alert')).toHaveText('“文字.xlsx”不是 Excel 文件（内容是普通文本），没有读入。请选择 .xlsx 或 .csv 文件。')
  await pick(page, '新指标.csv', Buffer.from('指标,2025年\n信访事项,7\n'))
  const addition = dialog.getByRole('checkbox', { name: '把信访事项添加为本单位指标' })
  await expect(addition).toBeDisabled()
  await dialog.getByRole('textbox', { name: '信访事项的单位' }).fill('件')
  await addition.check()
  await expect(dialog.getByText('添加为本单位指标（其他，7 件）')).toBeVisible()
  await expectAccessible(page)
  await pick(page, '数据.csv', Buffer.from('指标,单位,2025年\n行政复议新收案件数,件,1.2.3\n'))
  await expect(dialog.getByText(/2025年：.*两个以上小数点/)).toBeVisible()
  await expect(dialog.getByRole('button', { name: '采用所选' })).toBeDisabled()
  // Corrected under the same name, it may be chosen again and is ticked anew.
  await expect(page.locator('input[type="file"]')).toHaveValue('')
  await pick(page, '数据.csv', Buffer.from('指标,单位,2025年\n行政复议新收案件数,件,188\n'))
  await expect(dialog.getByRole('button', { name: '采用所选 1 处' })).toBeEnabled()
  await dialog.getByRole('button', { name: '取消' }).click()
  await expect(page.getByRole('textbox', { name: /行政复议新收案件数，2025年/ })).toHaveValue('187')
})

test('an office is asked for its figures, and they count as arrived when they come back', async ({ page }) => {
  await openFigures(page)
  const ledger = '指标,2025年,供数单位\n行政复议新收案件数,,云岭县司法局\n行政复议审结件数,,云岭县司法局\n'
  await choose(page, /导入台账/)
  const dialog = page.getByRole('dialog', { name: '导入台账、收数表' })
  await pick(page, '分工.csv', Buffer.from(ledger))
  await dialog.getByRole('button', { name: /采用所选/ }).click()
  const arrivals = page.getByRole('group', { name: '到数情况' })
  await expect(arrivals).toContainText('云岭县司法局 1/2')

  await choose(page, /导出收数表/)
  await expectAccessible(page)
  const asked = await download(page, async () => {
    await page.getByLabel('供数单位', { exact: true }).last().selectOption({ index: 1 })
    await page.getByRole('dialog').getByRole('button', { name: '导出收数表' }).click()
  })
  expect(asked.name).toBe('收数表_云岭县司法局_2025年度.xlsx')
  const [sheet] = await readXlsxFile(asked.bytes)
  const rows = sheet!.data.map((row) => row.map((cell) => cell as string | number | null))
  const [value, name] = [rows[3]!.indexOf('本年数（2025年）'), rows[3]!.indexOf('指标')]
  const answered = rows.map((row) => {
    if (row[name] === '行政复议审结件数') row[value] = 166
    return row
  })
  await choose(page, /导入台账/)
  await pick(page, asked.name, await writeXlsxFile(answered).toBuffer())
  await dialog.getByRole('button', { name: '采用所选 1 处' }).click()
  await expect(arrivals).toContainText('云岭县司法局 2/2')
})
