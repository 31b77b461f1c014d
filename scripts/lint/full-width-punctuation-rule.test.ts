import { readFileSync } from 'node:fs'
import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'
import { halfWidthMark } from './full-width-punctuation-rule.mjs'

describe('full-width punctuation', () => {
  test.each([
    ['a string', `export const message = '请保存,再导出'`],
    ['a template', 'export const message = (n: number) => `共${n}件,已保存(本机)`'],
    ['JSX text', `export const Message = () => <p>没有问题(可以导出)</p>`],
  ])('is asked of %s', async (_, code) => {
    const [result] = await new ESLint().lintText(code, { filePath: 'app/planted.tsx' })
    expect(result?.messages.map((found) => found.ruleId)).toContain('house/full-width-punctuation')
  })

  test('leaves numbers, code and patterns alone', async () => {
    const code = `export const sound = ['1,234.5', '共 3 件，已保存（本机）', 'a, b']\nexport const pattern = new RegExp('件,')\n`
    const [result] = await new ESLint().lintText(code, { filePath: 'app/planted.tsx' })
    expect(result?.messages).toEqual([])
  })

  test('holds in the Chinese text of the Markdown files', () => {
    for (const file of ['README.md', 'CONTRIBUTING.md']) {
      const lines = readFileSync(file, 'utf8').replace(/```[\s\S]*?```/g, '').split('\n')
      const text = lines.map((line) => line.replace(/`[^`]*`/g, '').replace(/\]\([^)]*\)/g, ']'))
      expect(text.filter((line) => halfWidthMark(line) !== null)).toEqual([])
    }
  })
})
