import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { RULES } from './registry'

const folder = fileURLToPath(new URL('./rules/', import.meta.url))
const ruleFiles = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'))
const repeated = (list: string[]) => list.filter((entry, index) => list.indexOf(entry) !== index)

test('each rule file is listed once, under its own name', () => {
  expect(RULES.map((rule) => `${rule.id}.ts`).sort()).toEqual(ruleFiles.sort())
})

test('each code is used once and stands in the order of the catalogue within its letter', () => {
  expect(repeated(RULES.map((rule) => rule.code))).toEqual([])
  for (const letter of new Set(RULES.map((rule) => rule.code[0]!))) {
    const codes = RULES.map((rule) => rule.code).filter((code) => code.startsWith(letter))
    expect(codes).toEqual([...codes].sort())
  }
})

test.each(RULES.map((rule) => [rule.id, rule] as const))('rule %s has a test, a catalogue number and whole messages', (id, rule) => {
  expect(existsSync(`${folder}${id}.test.ts`)).toBe(true)
  expect(rule.code).toMatch(/^[A-Z]\d{2}$/)
  expect(rule.source).not.toBe('')
  for (const message of Object.values(rule.messages)) {
    expect(message.what).toMatch(/[。：”]$/)
    expect(message.how).toMatch(/[。}]$/)
    expect(message.what + message.how + rule.source).not.toMatch(/[！!]/)
  }
})
