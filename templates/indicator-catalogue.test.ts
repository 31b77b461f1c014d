import { describe, expect, it } from 'vitest'
import { indicatorSchema } from '@/lib/template/indicator'
import { INDICATOR_CATALOGUE, pickIndicators } from './indicator-catalogue'

const indicators = INDICATOR_CATALOGUE.map((entry) => entry.indicator)
const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index)

describe('the indicator catalogue', () => {
  it('holds valid indicators whose ids and names are unique', () => {
    for (const indicator of indicators) expect(() => indicatorSchema.parse(indicator)).not.toThrow()
    expect(repeated(indicators.map((indicator) => indicator.id))).toEqual([])
    expect(repeated(indicators.map((indicator) => indicator.name))).toEqual([])
  })

  it('derives only from indicators it holds', () => {
    for (const { id, derivation } of indicators) {
      for (const input of [...(derivation?.inputs ?? []), ...(derivation?.denominator ?? [])]) {
        expect(byId.has(input), `${id} needs ${input}`).toBe(true)
      }
    }
    for (const { indicator, otherDenominators } of INDICATOR_CATALOGUE) {
      for (const other of otherDenominators ?? []) {
        expect(indicator.derivation?.denominator).not.toEqual(other.denominator)
        expect(other.denominator.every((id) => byId.has(id)), indicator.id).toBe(true)
      }
    }
  })

  it('gives every rate in per cent and nothing else', () => {
    for (const { id, kind, unit } of indicators) expect(kind === 'rate', id).toBe(unit === '%')
  })

  it('divides only what is counted in the same unit', () => {
    for (const { id, derivation } of indicators) {
      if (derivation?.operation !== 'rate' && derivation?.operation !== 'sum') continue
      const terms = [...derivation.inputs, ...(derivation.denominator ?? [])].map((input) => byId.get(input)!.unit)
      expect(new Set(terms).size, id).toBe(1)
    }
  })

  it('gives every indicator words by which prose names it', () => {
    for (const { indicator, words } of INDICATOR_CATALOGUE) {
      expect(words.length, indicator.id).toBeGreaterThan(0)
      for (const word of words) expect(word.trim(), indicator.id).toMatch(/^\S+( \S+)*$/)
      expect(repeated(words), indicator.id).toEqual([])
    }
  })
})

describe('pickIndicators', () => {
  it('moves a derived indicator behind its inputs', () => {
    const picked = pickIndicators('mediation-success-rate', 'mediation-accepted', 'mediation-succeeded')
    expect(picked.map((indicator) => indicator.id)).toEqual(['mediation-accepted', 'mediation-succeeded', 'mediation-success-rate'])
  })

  it('refuses an unknown indicator and a derived one without its inputs', () => {
    expect(() => pickIndicators('no-such')).toThrow('no indicator no-such')
    expect(() => pickIndicators('mediation-success-rate')).toThrow('mediation-success-rate')
  })
})
