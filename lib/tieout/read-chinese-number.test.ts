import { expect, it } from 'vitest'
import { readChineseNumber } from './read-chinese-number'
import { shiftDecimal } from './shift-decimal'

it.each([['三', 3], ['十', 10], ['十二', 12], ['二十', 20], ['三十五', 35], ['百', 100], ['两百零五', 205], ['三千二百', 3200], ['一千零一', 1001]])(
  '%s is %d',
  (text, value) => {
    expect(readChineseNumber(text)).toBe(value)
  },
)

it.each(['', '三五', '百千', '十百', '甲', '零十'])('%s is no number', (text) => {
  expect(readChineseNumber(text)).toBeNull()
})

it.each([['1.2', 4, '12000'], ['3', 4, '30000'], ['0.5', 4, '5000'], ['1.23456', 4, '12345.6'], ['38.5', 8, '3850000000']])(
  '%s with its point moved by %d is %s',
  (decimal, places, moved) => {
    expect(shiftDecimal(decimal, places)).toBe(moved)
  },
)
