import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { buildReport, h1, p } from '@/lib/report/testing/build-report'
import { inFolder, PUBLISHED_TEXT } from '../testing/run-in-folder'

const read = (folder: string, name: string) => readFileSync(path.join(folder, name))

test('a text is exported mended, as plain text', async () => {
  const { folder, fazhi } = inFolder({ 'a.txt': PUBLISHED_TEXT })
  expect(await fazhi('export', 'a.txt', '--to', 'txt', '-o', 'out.txt')).toMatchObject({ code: 0, out: '已导出 out.txt\n', err: '' })
  const text = read(folder, 'out.txt').toString('utf8')
  expect(text).toContain('（一）加强组织领导。局党组会前学法12次，')
  expect(text).not.toContain('版权所有')
})

test('Word is the default name with another ending, the same bytes each time, and nothing is left beside it', async () => {
  const { folder, fazhi } = inFolder({ 'a.txt': PUBLISHED_TEXT })
  await fazhi('export', 'a.txt', '--to', 'docx')
  await fazhi('export', 'a.txt', '--to', 'docx', '-o', 'again.docx')
  expect(readdirSync(folder).sort()).toEqual(['a.docx', 'a.txt', 'again.docx'])
  expect(read(folder, 'a.docx').subarray(0, 2).toString()).toBe('PK')
  expect(read(folder, 'a.docx').equals(read(folder, 'again.docx'))).toBe(true)
})

test('the published copy leaves out what is only for the copy sent upward', async () => {
  const { folder, fazhi } = inFolder()
  const report = buildReport({ sections: { achievements: [h1('主要举措和成效'), p('公开的话。'), { ...p('内部的话。'), audience: 'submission' }] } })
  writeFileSync(path.join(folder, 'r.json'), JSON.stringify(report))
  await fazhi('export', 'r.json', '--to', 'txt', '-o', 'sent.txt')
  await fazhi('export', 'r.json', '--to', 'txt', '--copy', 'published', '-o', 'published.txt')
  expect(read(folder, 'sent.txt').toString()).toContain('内部的话。')
  expect(read(folder, 'published.txt').toString()).not.toContain('内部的话。')
})

test('an export that cannot be written leaves the old file whole and no half file', async () => {
  const { folder, fazhi } = inFolder({ 'a.txt': PUBLISHED_TEXT, 'old.docx': '旧文件' })
  mkdirSync(path.join(folder, 'folder.docx'))
  expect((await fazhi('export', 'a.txt', '--to', 'docx', '-o', 'folder.docx')).code).toBe(2)
  expect((await fazhi('export', 'a.txt', '--to', 'docx', '-o', 'old.docx/new.docx')).code).toBe(2)
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'folder.docx', 'old.docx'])
  expect(read(folder, 'old.docx').toString()).toBe('旧文件')
})
