import { existsSync, readdirSync } from 'node:fs'
import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'
import { IMPORT_MAP, PURE } from '../import-map.mjs'
import { importViolation } from './import-map-rule.mjs'

const PLANTED = [
  ['an import the map does not allow', 'lib/text/planted.ts', `import '@/lib/report/report'\n`, 'lib/text may not import lib/report'],
  ['a relative import the map does not allow', 'lib/layout/planted.ts', `import '../checks/finding'\n`, 'lib/layout may not import lib/checks'],
  ['a re-export the map does not allow', 'lib/exporters/planted.ts', `export * from '@/lib/report/report'\n`, 'lib/exporters may not import lib/report'],
  ['a dynamic import the map does not allow', 'lib/storage/planted.ts', `export const load = () => import('@/lib/checks/finding')\n`, 'lib/storage may not import lib/checks'],
  ['a lib folder outside the map', 'lib/report/planted.ts', `import '@/lib/misc/thing'\n`, 'stands in no folder of the import map'],
  ['the file system in a pure folder', 'lib/checks/planted.ts', `import 'node:fs'\n`, 'A pure folder does no I/O'],
  ['the network in a pure folder', 'lib/figures/planted.ts', `export const load = () => fetch('/')\n`, 'A pure folder does no I/O'],
  ['the clock in a pure folder', 'lib/report/planted.ts', `export const now = () => Date.now()\n`, 'No clock'],
  ['a new Date in a pure folder', 'lib/text/planted.ts', `export const now = () => new Date()\n`, 'No clock'],
  ['randomness in a pure folder', 'lib/text/planted.ts', `export const dice = () => Math.random()\n`, 'No randomness'],
  ['React in lib', 'lib/storage/planted.ts', `import 'react'\n`, 'No React and no Next in lib'],
] as const

describe('the import map', () => {
  const eslint = new ESLint({ cwd: process.cwd() })

  test.each(PLANTED)('refuses %s', async (_, filePath, code, message) => {
    const [result] = await eslint.lintText(code, { filePath })
    expect(result?.messages.map((found) => found.message).join('\n')).toContain(message)
  })

  test('allows what it lists', () => {
    for (const [folder, allowed] of Object.entries(IMPORT_MAP)) {
      for (const target of allowed) expect(importViolation(`${folder}/a.ts`, `@/${target}/b`)).toBeNull()
    }
  })

  test('covers every folder of lib, and names no pure folder that does not exist in it', () => {
    const folders = readdirSync('lib', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    for (const folder of folders) expect(IMPORT_MAP).toHaveProperty([`lib/${folder.name}`])
    for (const folder of PURE) expect(IMPORT_MAP).toHaveProperty([folder])
    expect(existsSync('templates')).toBe(true)
  })
})
