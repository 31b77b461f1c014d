import { expect, test } from 'vitest'
import { inFolder, PUBLISHED_TEXT } from './testing/run-in-folder'

const FILES = { 'empty.txt': '\n \n', 'a.txt': PUBLISHED_TEXT, 'b.docx': 'PK', 'c.json': '{"schemaVersion": 1', 'd.json': '{"a": 1}', 'e.json': '{"schemaVersion": 99}' }

test.each([
  [[], '没有写明命令'],
  [['draw'], '没有命令“draw”'],
  [['constructor'], '没有命令“constructor”'],
  [['check'], '没有写明文件'],
  [['check', 'nowhere.txt'], '没有这个文件或文件夹'],
  [['check', 'b.docx'], '目前可读 .txt、.json'],
  [['import', 'c.json'], '不是完整的 JSON'],
  [['import', 'd.json'], '不是本系统的报告文件'],
  [['import', 'e.json'], '较新的版本'],
  [['import', 'a.txt', '--colour'], '没有选项 --colour'],
  [['export', 'a.txt'], '不能导出为“”'],
  [['export', 'a.txt', '--to', 'ppt'], '不能导出为“ppt”'],
  [['export', 'a.txt', '--to', 'txt'], '会覆盖原文件'],
  [['export', 'a.txt', '--to', 'txt', '-o', 'nowhere/out.txt'], '没有文件夹 nowhere'],
  [['import', 'empty.txt'], 'empty.txt：文件里没有文字'],
  [['check', 'empty.txt'], '文件里没有文字'],
  [['export', 'a.txt', '--to', 'docx', '--copy', 'draft'], '报送稿'],
  [['export', 'a.txt', '--to', 'docx', '-o'], '选项 -o'],
  [['new', '--template', 'department'], '要写明'],
  [['figures'], '没有写明文件'],
  [['figures', 'b.docx'], '目前可读 .txt、.json'],
  [['figures', 'a.txt', '--letterhead'], '没有选项 --letterhead'],
  [['fonts', 'a.txt'], '不认识“a.txt”'],
])('%j is refused in one line and nothing is printed', async (argv, message) => {
  const { code, out, err } = await inFolder(FILES).fazhi(...argv!)
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toContain(message)
  expect(err.match(/\n/g)).toHaveLength(1)
  expect(err).not.toMatch(/\bat |Error/)
})

test.each([['help'], ['--help'], ['check', '--help']])('%s explains every command', async (...argv) => {
  const { code, out } = await inFolder().fazhi(...argv)
  expect(code).toBe(0)
  for (const command of ['new', 'import', 'check', 'figures', 'export', 'fonts']) expect(out).toContain(`fazhi ${command}`)
})
