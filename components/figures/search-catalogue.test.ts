import { describe, expect, it } from 'vitest'
import { INDICATOR_CATALOGUE } from '@/templates/indicator-catalogue'
import { searchCatalogue } from './search-catalogue'

const names = (query: string, area?: string) =>
  searchCatalogue(INDICATOR_CATALOGUE, query, area).map((indicator) => indicator.name)

describe('the search of the catalogue', () => {
  it('finds by a part of the name', () => {
    expect(names('调撤率')[0]).toBe('行政复议调撤率')
  })

  it('finds by what prose calls an indicator', () => {
    expect(names('结案率')).toContain('行政复议审结率')
    expect(names('负责人出庭率')).toContain('行政机关负责人出庭应诉率')
  })

  it('finds by area and keeps to it', () => {
    const found = names('', '人民调解')
    expect(found).toContain('调解成功率')
    expect(searchCatalogue(INDICATOR_CATALOGUE, '', '人民调解').every(({ area }) => area === '人民调解')).toBe(true)
    expect(names('人民调解 成功')).toContain('调解成功率')
  })

  it('finds by scattered letters, behind everything nearer', () => {
    const found = names('复议率')
    expect(found).toContain('行政复议受理率')
    expect(names('新收').indexOf('行政复议新收案件数')).toBeLessThan(3)
  })

  it('gives nothing for words that are nowhere, and all for none', () => {
    expect(names('火星')).toEqual([])
    expect(names('  ')).toHaveLength(INDICATOR_CATALOGUE.length)
  })
})
