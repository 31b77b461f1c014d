import { expect, test } from 'vitest'
import { importJsonSchema } from '@/lib/importers/import-json'
import { inFolder, PUBLISHED_TEXT } from '../testing/run-in-folder'

test('a text is read into its fields, parts and heads, mended, with what was dropped', async () => {
  const { code, json } = await inFolder({ 'a.txt': PUBLISHED_TEXT }).fazhi('import', 'a.txt', '--json')
  const report = importJsonSchema.parse(json())
  expect(code).toBe(0)
  expect(report).toMatchObject({ title: '云岭县司法局关于2025年度法治政府建设情况的报告', issuer: '云岭县司法局', year: 2025, issueDate: '2026-02-03' })
  expect(Object.values(report.parts).every(({ present }) => present)).toBe(true)
  expect(report.headings[1]).toEqual({ level: 2, mark: '（一）', text: '加强组织领导', part: 'achievements', runIn: true })
  expect(report.blocks[0]!.text).toContain('2025年，云岭县司法局')
  expect(report.dropped.map(({ line }) => line)).toEqual([1, 18])
})

test('the same file gives the same output', async () => {
  const { fazhi } = inFolder({ 'a.txt': PUBLISHED_TEXT })
  expect((await fazhi('import', 'a.txt', '--json')).out).toBe((await fazhi('import', 'a.txt', '--json')).out)
})

test('several files give an array with their names', async () => {
  const { json } = await inFolder({ 'a.txt': PUBLISHED_TEXT, 'b.txt': PUBLISHED_TEXT }).fazhi('import', 'a.txt', 'b.txt', '--json')
  expect(json()).toMatchObject([{ file: 'a.txt', year: 2025 }, { file: 'b.txt', year: 2025 }])
})

test('without --json the structure reads as an outline', async () => {
  const { out } = await inFolder({ 'a.txt': PUBLISHED_TEXT }).fazhi('import', 'a.txt')
  expect(out).toContain('发文机关：云岭县司法局')
  expect(out).toContain('    （一）加强组织领导\n')
  expect(out).toContain('  第18行：版权所有')
})

test('a report file shows its automatic numbers', async () => {
  const { fazhi } = inFolder()
  await fazhi('new', '--template', 'department', '--issuer', '云岭县司法局', '--year', '2025', '-o', 'r.json')
  const report = importJsonSchema.parse((await fazhi('import', 'r.json', '--json')).json())
  expect(report.headings[0]).toMatchObject({ mark: '一、', text: '2025年推进法治政府建设的主要举措和成效' })
})
