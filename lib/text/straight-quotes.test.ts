import { expect, it } from 'vitest'
import { applyReplacements } from './replacement'
import { findStraightQuotes } from './straight-quotes'

it.each([
  ['落实"谁执法谁普法"责任', '落实“谁执法谁普法”责任'],
  ['"一规划两方案"和"八五"普法', '“一规划两方案”和“八五”普法'],
  ["称为'枫桥经验'", '称为‘枫桥经验’'],
  ['落单的"引号', '落单的"引号'],
  ['长5"宽6"的版面', '长5"宽6"的版面'],
  ['"English only"', '"English only"'],
])('%s → %s', (text, paired) => expect(applyReplacements(text, findStraightQuotes(text))).toBe(paired))
