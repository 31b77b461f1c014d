import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { CheckJson } from '../check-json'
import { inFolder, PUBLISHED_TEXT } from '../testing/run-in-folder'

const WITHOUT_TRANSITION = PUBLISHED_TEXT.replace('现将有关情况报告如下:', '')
const UNSIGNED = PUBLISHED_TEXT.replace('无。\n云岭县司法局\n', '无。\n')

test('each finding stands in the verbatim body at its offsets', async () => {
  const { code, json } = await inFolder({ 'a.txt': WITHOUT_TRANSITION }).fazhi('check', 'a.txt', '--json')
  const { text, findings } = json() as CheckJson
  expect(code).toBe(0)
  expect(text.startsWith('2025年,云岭县司法局认真履行职责,')).toBe(true)
  expect(text).not.toContain('版权所有')
  const transition = findings.find(({ code: number }) => number === 'M08')!
  expect(transition).toMatchObject({ rule: 'transition-sentence-missing', severity: 'info', part: 'lead', field: null, quote: '法治政府建设取得新进展。' })
  expect(text.slice(transition.start!, transition.end!)).toBe(transition.quote)
  expect(transition.fix!.replacement).toContain('现将2025年度')
  expect(findings.find(({ code: number }) => number === 'M05')).toMatchObject({ part: null, field: 'documentNumber', start: null, end: null, quote: '', fix: null })
})

test('an 错误 makes the exit code 1', async () => {
  const { code, out } = await inFolder({ 'a.txt': UNSIGNED }).fazhi('check', 'a.txt')
  expect(code).toBe(1)
  expect(out).toContain('错误 M03 · 发文机关署名：')
})

test('a folder gives a table, in JSON an array; what is no report is passed over', async () => {
  const { folder, fazhi } = inFolder({ 'a.txt': PUBLISHED_TEXT, 'c.json': '{"a":1}', 'd.docx': 'PK' })
  mkdirSync(path.join(folder, '乡镇'))
  writeFileSync(path.join(folder, '乡镇', 'b.txt'), UNSIGNED)
  const table = await fazhi('check', '.')
  expect(table.code).toBe(1)
  expect(table.out.split('\n').slice(-4, -1)).toEqual([
    '文件        错误  警告  提示',
    'a.txt          0     0     1',
    '乡镇/b.txt     1     0     1',
  ])
  expect(table.err).toBe('文件夹中另有 2 个文件不是可读的报告，没有读入。\n')
  expect((await fazhi('check', '.', '--json')).json()).toMatchObject([{ file: 'a.txt' }, { file: '乡镇/b.txt' }])
})

test('one unreadable file among several leaves the others checked', async () => {
  const { code, out, err } = await inFolder({ 'a.txt': PUBLISHED_TEXT, 'c.json': '{"a":1}' }).fazhi('check', 'a.txt', 'c.json')
  expect(code).toBe(2)
  expect(out).toContain('【a.txt】')
  expect(err).toContain('c.json：')
})

test('a new draft lacks its parts and nothing that only signing brings', async () => {
  const { fazhi } = inFolder()
  await fazhi('new', '--template', 'government', '--issuer', '云岭县人民政府', '--year', '2025', '-o', 'r.json')
  const { code, json } = await fazhi('check', 'r.json', '--json')
  expect(code).toBe(0)
  expect((json() as CheckJson).findings.map(({ code: number }) => number)).toEqual(['S07', 'S07', 'S07', 'S07', 'S05'])
})

const THIS_YEAR = PUBLISHED_TEXT.replace('评查案卷120卷,', '评查案卷120卷,上年80卷,同比增长50%,')
const LAST_YEAR = PUBLISHED_TEXT.replaceAll('2025年', '2024年').replaceAll('2026年', '2025年').replace('案卷120卷', '案卷90卷')

test('the numbers of last year are compared with last year’s report', async () => {
  const { fazhi } = inFolder({ 'a.txt': THIS_YEAR, 'last.txt': LAST_YEAR, 'same.txt': LAST_YEAR.replace('90卷', '80卷') })
  const found = async (previous: string) =>
    ((await fazhi('check', 'a.txt', '--previous', previous, '--json')).json() as CheckJson).findings.filter(({ code }) => code === 'N20')
  expect(await found('last.txt')).toMatchObject([{ rule: 'base-differs-from-last-year', message: expect.stringContaining('文中上年为80卷，上年报告为90卷') }])
  expect(await found('same.txt')).toEqual([])
})

test('what is no report of an earlier year, and one for several files, is refused', async () => {
  const { fazhi } = inFolder({ 'a.txt': THIS_YEAR, 'b.txt': THIS_YEAR })
  expect(await fazhi('check', 'a.txt', '--previous', 'b.txt')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('b.txt 是2025年度的') })
  expect(await fazhi('check', 'a.txt', 'b.txt', '--previous', 'a.txt')).toMatchObject({ code: 2, err: expect.stringContaining('--previous 只能用于一个文件') })
  expect(await fazhi('check', 'a.txt', '--previous', 'nowhere.txt')).toMatchObject({ code: 2, err: expect.stringContaining('没有这个文件') })
})
