import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { prepareFonts } from './prepare-fonts.mjs'

let folder: string
let fonts: string
const said: string[] = []
const prepare = (platform = 'linux') => prepareFonts({ log: (line: string) => said.push(line), folder: fonts, platform })
const command = (name: string, script: string) => {
  writeFileSync(join(folder, 'bin', name), `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`)
  chmodSync(join(folder, 'bin', name), 0o755)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prepare-fonts-test-'))
  fonts = join(folder, 'fonts')
  mkdirSync(join(folder, 'bin'))
  said.length = 0
  vi.stubEnv('PATH', join(folder, 'bin'))
  vi.stubEnv('FAZHI_FONT_DIR', '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const UNPACK = `
mkdir -p "$3/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol" "$3/usr/share/doc/texlive-doc/fonts/fandol"
mkdir -p "$3/usr/share/fonts/truetype/liberation" "$3/usr/share/doc/fonts-liberation"
cd "$3/usr/share"
echo F > texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf
echo K > texlive/texmf-dist/fonts/opentype/public/fandol/FandolKai-Regular.otf
echo C > doc/texlive-doc/fonts/fandol/COPYING.gz; echo R > doc/texlive-doc/fonts/fandol/README
echo L > fonts/truetype/liberation/LiberationSerif-Regular.ttf; echo O > doc/fonts-liberation/copyright`

it('takes the open faces with their licences out of the packages, once', async () => {
  command('apt-get', 'case "$*" in *download*) touch texlive-lang-chinese_1.deb;; esac')
  command('dpkg-deb', `[ "$1" = -x ] || exit 0\n${UNPACK}`)
  await prepare()
  expect(readdirSync(fonts).sort()).toEqual([
    'Fandol-COPYING.gz', 'Fandol-README', 'FandolFang-Regular.otf', 'FandolKai-Regular.otf',
    'Liberation-copyright', 'LiberationSerif-Regular.ttf',
  ])
  expect(said.at(-1)).toContain('已取得')
  said.length = 0
  await prepare()
  expect(said).toEqual(['字体：仿宋、楷体的开源替代字体已就绪。'])
})

it('does not fail where the download does, and says what to do', async () => {
  command('apt-get', 'case "$*" in *--version*) exit 0;; esac\necho "E: 无法连接" >&2\nexit 100')
  command('dpkg-deb', 'exit 0')
  await prepare()
  expect(said.at(-1)).toMatch(/没有取得开源替代字体（E: 无法连接），.*FAZHI_FONT_DIR/)
  expect(existsSync(fonts)).toBe(false)
})

it('uses what the machine or the operator has', async () => {
  await prepare('win32')
  command('fc-list', 'echo 仿宋; echo 楷体')
  await prepare()
  vi.stubEnv('FAZHI_FONT_DIR', '/srv/fonts')
  await prepare()
  expect(said).toEqual([
    '字体：使用系统自带的字体，可用 npx --no fazhi fonts 查看。',
    '字体：使用本机的仿宋、楷体字体。',
    '字体：使用 /srv/fonts 中的字体。',
  ])
})

it('says so on a machine without apt-get', async () => {
  await prepare()
  expect(said).toHaveLength(1)
  expect(said[0]).toContain('本机没有仿宋、楷体')
})
