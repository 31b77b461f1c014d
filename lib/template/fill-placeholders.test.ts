import { describe, expect, it } from 'vitest'
import { fillPlaceholders, regionOf } from './fill-placeholders'

const fill = (text: string, issuer: string) => fillPlaceholders(text, { year: 2025, issuer })

describe('fillPlaceholders', () => {
  it('fills in the report year and the year after', () => {
    expect(fill('{year}年成效，{nextYear}年思路', '云岭县司法局')).toBe('2025年成效，2026年思路')
  })

  it('leaves ×× for an office that is not yet named', () => {
    expect(fill('{issuer}关于', '  ')).toBe('××关于')
  })

  it('leaves braces it does not know as they are', () => {
    expect(fill('{other}', '云岭县司法局')).toBe('{other}')
  })

  it.each([
    ['云岭县司法局', '中共云岭县委员会、云岭县人民政府、市司法局；中共云岭县委全面依法治县委员会办公室'],
    ['景川市云岭县司法局', '中共景川市云岭县委员会、景川市云岭县人民政府、景川市司法局；中共景川市云岭县委全面依法治县委员会办公室'],
    ['景川市司法局', '中共景川市委员会、景川市人民政府、省司法厅；中共景川市委全面依法治市委员会办公室'],
    ['景川市应急管理局', '中共景川市委员会、景川市人民政府、省应急管理局；中共景川市委全面依法治市委员会办公室'],
    ['司法局', '本级党委、本级人民政府、；'],
  ])('names those to whom the department %s reports', (issuer, expected) => {
    expect(fill('{partyCommittee}、{government}、{superiorOffice}；{ruleOfLawOffice}', issuer)).toBe(expected)
  })

  it.each([
    ['云岭县青石镇人民政府', '中共云岭县委员会、云岭县人民政府；中共云岭县委全面依法治县委员会办公室'],
    ['青石镇人民政府', '县委、县人民政府；县委全面依法治县委员会办公室'],
    ['云岭县人民政府', '市委、市人民政府；市委全面依法治市委员会办公室'],
    ['中共云岭县委员会　云岭县人民政府', '市委、市人民政府；市委全面依法治市委员会办公室'],
  ])('names those above %s', (issuer, expected) => {
    expect(fill('{superiorPartyCommittee}、{superiorGovernment}；{superiorRuleOfLawOffice}', issuer)).toBe(expected)
  })
})

describe('regionOf', () => {
  it('is the place of the issuer, or 本地区', () => {
    expect(regionOf('景川市云岭县市场监督管理局')).toBe('景川市云岭县')
    expect(regionOf('司法局')).toBe('本地区')
  })
})
