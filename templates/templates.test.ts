import { describe, expect, it } from 'vitest'
import { newReport } from '@/lib/report/new-report'
import { reportSchema } from '@/lib/report/report'
import { fillPlaceholders, PLACEHOLDER_NAMES } from '@/lib/template/fill-placeholders'
import { PART_IDS } from '@/lib/template/part'
import { partTemplateOf } from '@/lib/template/template'
import { INDICATOR_CATALOGUE } from './indicator-catalogue'
import { findTemplate, TEMPLATES } from './index'

const ISSUERS = { department: '云岭县司法局', government: '云岭县人民政府', town: '云岭县青石镇人民政府', joint: '中共云岭县委员会' }

function blockIds(): () => string {
  let next = 0
  return () => `b${++next}`
}

describe.each(TEMPLATES.map((template) => [template.id, template] as const))('the template %s', (_, template) => {
  const issuer = ISSUERS[template.officeKind]
  const fill = (text: string) => fillPlaceholders(text, { year: 2025, issuer })

  it('makes a report of which the schema approves', () => {
    const report = newReport(template, { id: 'r1', officeId: 'o1', year: 2025, issuers: [issuer], nextBlockId: blockIds() })
    expect(() => reportSchema.parse(report)).not.toThrow()
    expect(report.partOrder).toEqual(template.partOrder)
    expect(JSON.stringify(report)).not.toMatch(/\{\w+\}/)
  })

  it('puts the report year and the next into its heads', () => {
    const headings = template.parts.map((part) => [part.part, fill(part.heading)])
    expect(Object.fromEntries(headings)).toEqual({
      achievements: '2025年推进法治政府建设的主要举措和成效',
      leadershipDuty: '2025年党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
      shortcomings: '2025年推进法治政府建设存在的不足和原因',
      plan: '2026年推进法治政府建设的工作思路',
      otherMatters: '其他需要报告的情况',
    })
  })

  it('uses only placeholders that are known', () => {
    const used = JSON.stringify(template).match(/\{(\w+)\}/g) ?? []
    expect(used.map((name) => name.slice(1, -1)).filter((name) => !PLACEHOLDER_NAMES.includes(name))).toEqual([])
  })

  it('opens with a lead that ends as such leads do', () => {
    expect(fill(template.lead)).toMatch(/。现将2025年度法治政府建设情况报告如下：$/)
  })

  it('requires all five parts, each once, and takes 无。 for other matters', () => {
    expect(template.parts.map((part) => part.part).sort()).toEqual([...PART_IDS].sort())
    expect(template.parts.every((part) => part.required)).toBe(true)
    expect(partTemplateOf(template, 'otherMatters').filled).toEqual({ minCharacters: 30, orExactly: ['无。', '无'] })
  })

  it('offers eight groups of achievements, each with its guidance', () => {
    const { outline } = partTemplateOf(template, 'achievements')
    expect(outline).toHaveLength(8)
    for (const entry of outline) expect(entry.guidance).toMatch(/。$/)
  })

  it('shows at most 25 typed indicators, all from the catalogue, inputs before what is derived from them', () => {
    const typed = template.indicators.filter((indicator) => !indicator.derivation)
    expect(typed.length).toBeLessThanOrEqual(25)
    expect(typed.length).toBeGreaterThanOrEqual(20)
    const seen = new Set<string>()
    for (const indicator of template.indicators) {
      expect(INDICATOR_CATALOGUE.some((entry) => entry.indicator === indicator || entry.indicator.id === indicator.id)).toBe(true)
      const inputs = [...(indicator.derivation?.inputs ?? []), ...(indicator.derivation?.denominator ?? [])]
      expect(inputs.filter((input) => !seen.has(input)), indicator.id).toEqual([])
      seen.add(indicator.id)
    }
  })
})

describe('the order of the parts', () => {
  it.each(['department', 'government', 'town', 'joint'])('is the owner’s in %s', (id) => {
    expect(findTemplate(id)?.partOrder).toEqual(['achievements', 'leadershipDuty', 'shortcomings', 'plan', 'otherMatters'])
  })

  it('is that of the regulation in department-statutory', () => {
    expect(findTemplate('department-statutory')?.partOrder).toEqual(['achievements', 'shortcomings', 'leadershipDuty', 'plan', 'otherMatters'])
  })
})

describe('those to whom the report goes', () => {
  const sentBy = (id: string, issuers: string[]) => {
    const report = newReport(findTemplate(id)!, { id: 'r1', officeId: 'o1', year: 2025, issuers, nextBlockId: blockIds() })
    return [report.fields.primaryRecipients, report.fields.copiedTo]
  }

  it('are, for a department, its Party committee, government and the department above, with a copy to 依法治县办', () => {
    expect(sentBy('department', ['云岭县司法局'])).toEqual([
      ['中共云岭县委员会', '云岭县人民政府', '市司法局'],
      ['中共云岭县委全面依法治县委员会办公室'],
    ])
  })

  it('are, for a government, the Party committee and the standing committee of the People’s Congress', () => {
    expect(sentBy('government', ['云岭县人民政府'])).toEqual([['中共云岭县委员会', '云岭县人民代表大会常务委员会'], []])
  })

  it('are, for a town and for a joint issue, those above', () => {
    expect(sentBy('town', ['云岭县青石镇人民政府'])).toEqual([
      ['中共云岭县委员会', '云岭县人民政府'],
      ['中共云岭县委全面依法治县委员会办公室'],
    ])
    expect(sentBy('joint', ['中共云岭县委员会', '云岭县人民政府'])).toEqual([
      ['市委', '市人民政府'],
      ['市委全面依法治市委员会办公室'],
    ])
  })

  it('leave out a department above that the name does not tell', () => {
    expect(sentBy('department', ['××局'])[0]).toEqual(['本级党委', '本级人民政府'])
  })
})

describe('findTemplate', () => {
  it('finds by id and version, and gives null otherwise', () => {
    expect(findTemplate('town')?.name).toBe('乡镇（街道）年度报告')
    expect(findTemplate('town', 1)?.id).toBe('town')
    expect(findTemplate('town', 99)).toBeNull()
    expect(findTemplate('no-such')).toBeNull()
  })
})
