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

test('a text that stands in the folder is overwritten only when it is named', async () => {
  const { folder, fazhi } = inFolder({ 'a.txt': PUBLISHED_TEXT })
  writeFileSync(path.join(folder, 'a.json'), JSON.stringify(buildReport()))
  expect(await fazhi('export', 'a.json', '--to', 'txt')).toMatchObject({ code: 2, err: expect.stringContaining('a.txt 已存在') })
  expect(read(folder, 'a.txt').toString()).toBe(PUBLISHED_TEXT)
  expect(await fazhi('export', 'a.json', '--to', 'txt', '-o', 'a.txt')).toMatchObject({ code: 0 })
})

test('a format that is none is refused, whatever its name', async () => {
  const { fazhi } = inFolder({ 'a.txt': PUBLISHED_TEXT })
  expect(await fazhi('export', 'a.txt', '--to', 'constructor')).toMatchObject({ code: 2 })
})

test('the published copy leaves out what is only for the copy sent upward', async () => {
  const { folder, fazhi } = inFolder()
  const report = buildReport({ sections: { achievements: [h1('主要举措和成效'), p('公开的话。'), { ...p('内部的话。'), audience: 'submission' }] } })
  writeFileSync(path.join(folder, 'r.json'), JSON.stringify(report))
  await fazhi('export', 'r.json', '--to', 'txt', '-o', 'sent.txt')
  const { out } = await fazhi('export', 'r.json', '--to', 'txt', '--copy', 'published', '-o', 'published.txt')
  expect(out).toBe('已导出 published.txt\n公开稿略去仅报送稿的内容：内部的话。\n')
  expect(read(folder, 'sent.txt').toString()).toContain('内部的话。')
  expect(read(folder, 'published.txt').toString()).not.toContain('内部的话。')
})

test('版头 and 版记 follow the report’s own switch unless the call says otherwise', async () => {
  const { folder, fazhi } = inFolder({ 'a.txt': PUBLISHED_TEXT })
  const fields = { copyNumber: '000012', copiedTo: ['云岭县人大常委会办公室'] }
  const report = buildReport({ fields, sections: { achievements: [p('正文。')] } })
  writeFileSync(path.join(folder, 'on.json'), JSON.stringify({ ...report, settings: { ...report.settings, letterhead: true } }))
  writeFileSync(path.join(folder, 'off.json'), JSON.stringify(report))
  const exported = async (file: string, ...switches: string[]) => {
    await fazhi('export', file, '--to', 'txt', '-o', 'out.txt', ...switches)
    const text = read(folder, 'out.txt').toString()
    return [text.includes('000012'), text.includes('抄送：')]
  }
  expect(await exported('on.json')).toEqual([true, true])
  expect(await exported('on.json', '--no-letterhead')).toEqual([false, false])
  expect(await exported('off.json')).toEqual([false, false])
  expect(await exported('off.json', '--letterhead')).toEqual([true, true])
  expect(await exported('on.json', '--copy', 'published')).toEqual([false, false])
  expect(await fazhi('export', 'on.json', '--to', 'txt', '--letterhead', '--no-letterhead')).toMatchObject({ code: 2 })
  await fazhi('export', 'a.txt', '--to', 'txt', '-o', 'a-out.txt')
  expect(read(folder, 'a-out.txt').toString()).not.toContain('抄送：')
})

test('a page for the web site carries the metadata of publication', async () => {
  const { folder, fazhi } = inFolder({ 'a.txt': PUBLISHED_TEXT })
  expect((await fazhi('export', 'a.txt', '--to', 'html')).code).toBe(0)
  expect(read(folder, 'a.html').toString()).toMatch(/^<!DOCTYPE html>[\s\S]*索引号[\s\S]*<h1/)
})

test('an export that cannot be written leaves the old file whole and no half file', async () => {
  const { folder, fazhi } = inFolder({ 'a.txt': PUBLISHED_TEXT, 'old.docx': '旧文件' })
  mkdirSync(path.join(folder, 'folder.docx'))
  expect((await fazhi('export', 'a.txt', '--to', 'docx', '-o', 'folder.docx')).code).toBe(2)
  expect((await fazhi('export', 'a.txt', '--to', 'docx', '-o', 'old.docx/new.docx')).code).toBe(2)
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'folder.docx', 'old.docx'])
  expect(read(folder, 'old.docx').toString()).toBe('旧文件')
})
