import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { projectRoot } from '../project-root'
import { findFonts } from './find-fonts'
import { readFontNames } from './read-font-names'
import { TYPEFACE_CHAINS } from './typeface-chains'
import { typstFamily } from './typst-family'

/** A file that is a font by its name table alone. */
function fontNamed(english: string, chinese: string): Buffer {
  const names = [[0x409, english], [0x804, chinese]] as const
  const strings = names.map(([, name]) => Buffer.from(name, 'utf16le').swap16())
  const table = Buffer.alloc(6 + 12 * names.length)
  table.writeUInt16BE(names.length, 2)
  table.writeUInt16BE(table.length, 4)
  let offset = 0
  names.forEach(([language], index) => {
    const record = [3, 1, language, 1, strings[index]!.length, offset]
    record.forEach((value, field) => table.writeUInt16BE(value, 6 + index * 12 + field * 2))
    offset += strings[index]!.length
  })
  const head = Buffer.alloc(28)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(1, 4)
  head.write('name', 12)
  const body = Buffer.concat([table, ...strings])
  head.writeUInt32BE(head.length, 20)
  head.writeUInt32BE(body.length, 24)
  return Buffer.concat([head, body])
}

let folder: string
const place = (path: string, content: Buffer) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), content)
}
const choose = () => {
  const found = findFonts({ operatorFolder: join(folder, 'operator'), systemFolders: [join(folder, 'system')] })
  return Object.fromEntries(found.map((choice) => [choice.role, choice]))
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fonts-test-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('findFonts', () => {
  it('takes the operator’s face before the machine’s, and the wanted one before a similar one', () => {
    place('system/simfang.ttf', fontNamed('FangSong', '仿宋'))
    place('system/stkaiti.ttf', fontNamed('STKaiti', '华文楷体'))
    place('operator/deep/gongwen.TTF', fontNamed('FangSong_GB2312', '仿宋_GB2312'))
    const { imitationSong, regularScript } = choose()
    expect(imitationSong).toMatchObject({ used: '仿宋_GB2312', family: 'FangSong_GB2312', substitute: false })
    expect(regularScript).toMatchObject({ wanted: '楷体_GB2312', used: '华文楷体', family: 'STKaiti', substitute: true })
  })

  it('falls back to open faces and says that they stand in', () => {
    const { titleSong, gothic, song } = choose()
    expect(titleSong).toMatchObject({ wanted: '方正小标宋简体', used: 'Noto Serif SC 粗体', substitute: true })
    expect(gothic).toMatchObject({ used: 'Noto Sans SC', substitute: true })
    expect(song).toMatchObject({ used: 'Noto Serif SC', substitute: true })
  })

  it('passes over damaged and foreign files', () => {
    place('operator/empty.ttf', Buffer.alloc(0))
    place('operator/short.otf', Buffer.from('OTTO\0\u0009'))
    place('operator/cut.ttf', fontNamed('SimHei', '黑体').subarray(0, 60))
    place('operator/text.ttf', Buffer.from('不是字体'.repeat(50)))
    expect(choose().gothic).toMatchObject({ used: 'Noto Sans SC' })
  })
})

it('knows the faces of the npm packages by the names they have', () => {
  const open = Object.values(TYPEFACE_CHAINS).flatMap((chain) => chain.open)
  for (const { name, file } of open) if (file) expect(readFontNames(join(projectRoot(), file))[0]?.family).toBe(name)
})

it.each([
  ['FangSong', 'FangSong'],
  ['FandolFang R', 'FandolFang R'],
  ['Noto Serif SC SemiBold', 'Noto Serif SC'],
  ['FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05S'],
  ['.SF Compact Light Italic', 'SF Compact'],
  ['Times New Roman', 'Times New Roman'],
])('names the family %s as Typst does', (name, family) => {
  expect(typstFamily(name)).toBe(family)
})
