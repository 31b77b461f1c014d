import { describe, expect, it } from 'vitest'
import { closeSpacedLetters, isOfficeName } from './spaced-letters'

describe('closeSpacedLetters', () => {
  it.each([
    ['工 作 报 告', '工作报告'],
    ['报　　告', '报告'],
    ['法治政府建设 工 作 报 告', '法治政府建设工作报告'],
    ['关 于 2 0 2 3 年 度 法 治 政 府 建 设', '关于2023年度法治政府建设'],
    ['中共云岭县委 云岭县人民政府', '中共云岭县委 云岭县人民政府'],
    ['云岭县人民政府 关 于 报 告', '云岭县人民政府 关于报告'],
    ['云岭县司法局 关于2023年度的报告', '云岭县司法局 关于2023年度的报告'],
    ['甲 乙方案', '甲 乙方案'],
    ['', ''],
  ])('%s → %s', (line, closed) => {
    expect(closeSpacedLetters(line)).toBe(closed)
    expect(closeSpacedLetters(closed)).toBe(closed)
  })
})

describe('isOfficeName', () => {
  it.each(['云岭县司法局', '中共云岭县委', '云岭县人民政府（盖章）', '云 岭 县 司 法 局', '国家税务总局云岭县税务局'])(
    'takes %s for an office',
    (text) => expect(isOfficeName(text)).toBe(true),
  )
  it.each(['无', '国务院部门网站', '主办：云岭县人民政府', '2024年1月5日', '全县各部门，各单位', '（一）县司法局', '一、健全领导小组'])('and %s for none', (text) =>
    expect(isOfficeName(text)).toBe(false),
  )
})
