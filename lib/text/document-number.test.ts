import { expect, it } from 'vitest'
import { findDocumentNumber } from './document-number'

it.each([
  ['云政发〔2023〕5号', '云政发〔2023〕5号'],
  ['云政发[2023]5号', '云政发[2023]5号'],
  ['云司（2024）12 号　签发人：张三', '云司（2024）12 号'],
  ['文号：云府函【2024】第3号', '云府函【2024】第3号'],
  ['2023年第5号', ''],
  ['渝ICP备2021011583号', ''],
  ['', ''],
])('the 发文字号 of %j is %j', (text, number) => expect(findDocumentNumber(text)).toBe(number))
