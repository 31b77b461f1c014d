import { describe, expect, it } from 'vitest'
import { readHeadMark, readSoleOrdinal } from './head-marks'

describe('readHeadMark', () => {
  it.each([
    ['一、主要举措', 1, '一、', '主要举措'],
    ['十二、2023年工作', 1, '十二、', '2023年工作'],
    ['三．存在问题', 1, '三．', '存在问题'],
    ['（一）加强领导', 2, '（一）', '加强领导'],
    ['(十一)加强领导', 2, '(十一)', '加强领导'],
    ['(一)、加强领导', 2, '(一)、', '加强领导'],
    ['㈡加强领导', 2, '㈡', '加强领导'],
    ['1.完善制度', 3, '1.', '完善制度'],
    ['12．完善制度', 3, '12．', '完善制度'],
    ['1、完善制度', 3, '1、', '完善制度'],
    ['（1）制定清单', 4, '（1）', '制定清单'],
    ['(3)制定清单', 4, '(3)', '制定清单'],
    ['2）制定清单', 4, '2）', '制定清单'],
  ])('reads %s', (line, level, mark, rest) => expect(readHeadMark(line)).toEqual({ level, mark, rest }))

  it.each(['一是加强领导。', '第一，加强领导。', '首先，', '2023年，全县', '1.5万件', '12345热线', '一方面，', '（县级）机关', '（2023年）', '3.2', '一', ''])(
    'finds no mark in %j',
    (line) => expect(readHeadMark(line)).toBeNull(),
  )

  it('loses no character', () => {
    for (const line of ['一 、甲', '（ 一 ）乙', '１．丙', '⑴丁']) {
      const head = readHeadMark(line)!
      expect(head.mark + head.rest).toBe(line)
    }
  })
})

describe('readSoleOrdinal', () => {
  it.each([
    ['一是强化学习。开展培训。', '一是'],
    ['十一是强化学习', '十一是'],
    ['二是统一是非标准。', '二是'],
  ])('finds the ordinal of %s', (text, ordinal) => expect(readSoleOrdinal(text)).toBe(ordinal))

  it.each(['一是学习。二是培训。', '一是学习；二是培训。', '开展工作：一是学习。', '统一是前提。', ''])('finds none in %j', (text) =>
    expect(readSoleOrdinal(text)).toBeNull(),
  )
})
