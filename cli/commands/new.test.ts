import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openReport } from '@/lib/report/open-report'
import { inFolder } from '../testing/run-in-folder'

const call = (issuer: string, year: string, output = 'r.json') => ['new', '--template', 'department', '--issuer', issuer, '--year', year, '-o', output]
const read = (folder: string) => openReport(JSON.parse(readFileSync(path.join(folder, 'r.json'), 'utf8')))

test('a new report can be opened, with the years filled in', async () => {
  const { folder, fazhi } = inFolder()
  expect((await fazhi(...call('云岭县司法局', '2025'))).code).toBe(0)
  const report = read(folder)
  expect(report.fields).toMatchObject({ issuers: ['云岭县司法局'], year: 2025, titleLines: ['云岭县司法局', '关于2025年度法治政府建设情况的报告'] })
  expect(readdirSync(folder)).toEqual(['r.json'])
})

test('a year may be typed in full width', async () => {
  const { folder, fazhi } = inFolder()
  expect(await fazhi(...call('云岭县司法局', '２０２５'))).toMatchObject({ code: 0, out: expect.stringContaining('2025年度') as string })
  expect(read(folder).fields.year).toBe(2025)
})

test('a joint report names several issuers', async () => {
  const { folder, fazhi } = inFolder()
  await fazhi('new', '--template', 'joint', '--issuer', '中共云岭县委', '--issuer', '云岭县人民政府', '--year', '2025', '-o', 'r.json')
  expect(read(folder).fields.issuers).toEqual(['中共云岭县委', '云岭县人民政府'])
})

test.each([
  [['new', '--template', 'nothing', '--issuer', '某局', '--year', '2025', '-o', 'r.json'], '可用的有：department'],
  [call('云岭县司法局', '25'), '四位数字'],
  [call('云岭县司法局', '1066'), '1990 至 2100'],
  [call(' ', '2025'), '不能为空'],
  [call('局'.repeat(101), '2025'), '不超过 100 字'],
  [call('云岭县司法局', '2025', 'r.docx'), '应是 .json'],
])('%j is refused', async (argv, message) => {
  const { folder, fazhi } = inFolder()
  const { code, err } = await fazhi(...argv!)
  expect([code, readdirSync(folder)]).toEqual([2, []])
  expect(err).toContain(message)
})

test('an existing file is left alone', async () => {
  const { folder, fazhi } = inFolder({ 'r.json': '旧稿' })
  const { code, err } = await fazhi(...call('云岭县司法局', '2025'))
  expect([code, readFileSync(path.join(folder, 'r.json'), 'utf8')]).toEqual([2, '旧稿'])
  expect(err).toContain('已存在')
})
