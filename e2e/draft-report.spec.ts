import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { textOfDocx, textOfPdf, withoutSpace } from './support/office-text'
import { paste } from './support/paste'
import { readPublishedReport } from './support/published-report'
import { sheet } from './support/pages'
import { expect, expectAccessible, test } from './support/test'

async function newReport(page: Page, issuer: string, year: string): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: '新建' }).click()
  await page.getByLabel('发文机关全称').fill(issuer)
  await page.getByLabel('年度', { exact: true }).fill(year)
  await expectAccessible(page)
  await page.getByRole('button', { name: '创建报告' }).click()
  await page.waitForURL(/\/reports\/\w+/)
  await expect(sheet(page)).toBeVisible()
}



async function exportAs(page: Page, format: string): Promise<{ name: string; bytes: Uint8Array }> {
  await page.getByRole('button', { name: '导出', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '导出' })
  await dialog.getByRole('radio', { name: new RegExp(`^${format}`) }).check()
  const downloading: Promise<Download> = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '导出' }).click()
  const download = await downloading
  await expect(dialog.getByText('已导出')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

test('a report is drafted from pasted text, its numbers set, checked and exported', async ({ page }) => {
  const published = readPublishedReport('nanan-2022')
  if (published === null) console.log('skipped 1 published report: ../shared/reports is absent')
  const text = published ?? readFileSync('templates/fixtures/cangping-2023.txt', 'utf8')
  const year = published ? '2022' : '2023'
  await newReport(page, published ? '重庆市南岸区司法局' : '苍坪区综合行政执法局', year)

  await sheet(page).click()
  await paste(page, text)
  await expect(page.getByText('已保存', { exact: false }).first()).toBeVisible()
  for (const part of ['举措成效', '第一责任人履职', '不足原因', '下一步思路', '其他事项']) {
    await expect(page.getByRole('navigation').getByText(part, { exact: true })).toBeVisible()
  }
  await expectAccessible(page)

  await page.getByRole('link', { name: '数据', exact: true }).click()
  await page.waitForURL(/figures/)
  const firstValue = page.getByRole('textbox', { name: new RegExp(`，${year}年，`) }).first()
  await firstValue.fill('１２')
  await page.keyboard.press('Enter')
  await expect(firstValue).toHaveValue('12')
  await expectAccessible(page)

  await page.getByRole('link', { name: /^检查/ }).click()
  await page.waitForURL(/checks/)
  await expectAccessible(page)
  if (published) {
    await expect(page.getByRole('heading', { name: '还有 1 处需要处理' })).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: '按原文保留' }).filter({ hasText: '37÷90=41.1%' })).toBeVisible()
  }

  const txt = await exportAs(page, '纯文本')
  const expected = withoutSpace(new TextDecoder().decode(txt.bytes))
  expect(txt.name).toMatch(new RegExp(`${year}年度\\S*报告\\S*\\.txt$`))
  const docx = await exportAs(page, 'Word')
  expect(textOfDocx(docx.bytes)).toBe(expected)
  const pdf = await exportAs(page, 'PDF')
  const pdfText = textOfPdf(pdf.bytes)
  if (pdfText === null) console.log('skipped the text of the PDF: pdftotext is not installed')
  else expect(pdfText).toBe(expected)
})
