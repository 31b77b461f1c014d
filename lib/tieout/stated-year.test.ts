import { describe, expect, it } from 'vitest'
import { statedOf } from './stated-year'

/** The words around a number: `|` where it stands; its own words go back to the last comma. */
function read(sentence: string, kind: 'count' | 'rate' = 'count') {
  const [before = '', after = ''] = sentence.split('|')
  return statedOf({ before: before.split(',').at(-1)!, kind }, { before, after }, 2025)
}

describe('the year a number is stated for', () => {
  it.each([
    ['全年新收行政复议申请|件', 'value'],
    ['2025年审结案件|件', 'value'],
    ['2024年审结案件|件', 'previous'],
    ['较上年|件增长12%', 'previous'],
    ['去年同期|件', 'previous'],
    ['由上年的|件增至204件', 'previous'],
    ['新收案件从|件增长到204件', 'previous'],
    ['新收案件从181件增长到|件', 'value'],
    ['2021年审结案件|件', null],
    ['从2020年的|件增长到204件', null],
    ['同比增加|件', null],
    ['较上年减少|件', null],
    ['新增律师|名', 'value'],
  ] as const)('of %s is %s', (sentence, stated) => expect(read(sentence)).toBe(stated))

  it.each([
    ['同比增长|%', 'change'],
    ['较上年下降了|%', 'change'],
    ['调解成功率达到|%', 'value'],
    ['去年调解成功率为|%', 'previous'],
  ] as const)('of the rate in %s is %s', (sentence, stated) => expect(read(sentence, 'rate')).toBe(stated))
})
