import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { inFolder, PUBLISHED_TEXT } from './testing/run-in-folder'

test('npx --no fazhi runs in the checkout, with results on stdout and the exit code of the command', () => {
  const { folder } = inFolder({ 'a.txt': PUBLISHED_TEXT.replace('无。\n云岭县司法局\n', '无。\n') })
  const fazhi = (...argv: string[]) => spawnSync('npx', ['--no', 'fazhi', ...argv], { encoding: 'utf8', shell: process.platform === 'win32' })
  const checked = fazhi('check', path.join(folder, 'a.txt'), '--json')
  expect(checked.status).toBe(1)
  expect(JSON.parse(checked.stdout)).toMatchObject({ findings: [{ code: 'M03' }, { code: 'M05' }] })
  const exported = fazhi('export', path.join(folder, 'a.txt'), '--to', 'pdf', '-o', path.join(folder, 'a.pdf'))
  expect([exported.status, readFileSync(path.join(folder, 'a.pdf'), 'latin1').slice(0, 5)]).toEqual([0, '%PDF-'])
  const refused = fazhi('check', path.join(folder, 'nowhere.txt'))
  expect([refused.status, refused.stdout]).toEqual([2, ''])
  expect(refused.stderr).toContain('没有这个文件或文件夹')
}, 60_000)
