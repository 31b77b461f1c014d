import { z } from 'zod'
import { addIndicators } from '@/lib/figures/add-indicators'
import { derivationCycle } from '@/lib/figures/derivation-cycle'
import { evaluateFigures } from '@/lib/figures/evaluate-figures'
import { explainFigure, type FigureFormula } from '@/lib/figures/explain-figure'
import type { Report } from '@/lib/report/report'
import { derivationSchema, type Derivation, type Indicator } from '@/lib/template/indicator'
import { areaSchema, nameSchema } from './indicator-fields'

type Operation = Derivation['operation']

/** The operations offered, as a clerk calls them; `inputs` and `denominator` are what the fields ask for. */
export const OPERATION_CHOICES: Readonly<
  Record<Operation, { label: string; inputs: string; denominator: string | null; least: number; most: number }>
> = {
  rate: { label: '比率（÷，%）', inputs: '分子', denominator: '分母', least: 1, most: 20 },
  share: { label: '占比（÷总数，%）', inputs: '部分', denominator: '总数', least: 1, most: 20 },
  sum: { label: '合计（＋）', inputs: '各项', denominator: null, least: 2, most: 20 },
  difference: { label: '差额（－）', inputs: '各项，先选被减的', denominator: null, least: 2, most: 20 },
  ratio: { label: '比值（÷，不是百分数）', inputs: '前项', denominator: '后项', least: 1, most: 20 },
  yearOnYear: { label: '同比增减（%）', inputs: '指标', denominator: null, least: 1, most: 1 },
  averageGrowth: { label: '年均增速（%）', inputs: '指标，基年数填在上年一栏', denominator: null, least: 1, most: 1 },
}
export const OPERATIONS_IN_ORDER = Object.keys(OPERATION_CHOICES) as Operation[]

const formShape = z.object({
  name: z.string(),
  area: areaSchema,
  operation: derivationSchema.shape.operation,
  inputs: z.array(z.string()),
  denominator: z.array(z.string()),
  years: z.coerce.number<number>().int('请填整数年。').min(1, '年数从 1 起。').max(50, '年数最多 50。'),
  decimals: z.coerce.number<number>().int().min(0).max(6),
})
export type DerivedFields = z.infer<typeof formShape>

/** How an indicator with these fields is computed. */
function derivationOf({ operation, inputs, denominator, years, decimals }: DerivedFields): Derivation {
  return {
    operation,
    inputs,
    ...(OPERATION_CHOICES[operation].denominator && { denominator }),
    ...(operation === 'averageGrowth' && { years }),
    decimals,
  }
}

/** An indicator computed so; unit and kind follow from the operation and its first input. */
export function derivedIndicator(fields: DerivedFields, indicators: readonly Indicator[]): Omit<Indicator, 'id'> {
  const { name, area, operation, inputs } = fields
  const first = indicators.find((indicator) => indicator.id === inputs[0])
  const measure =
    operation === 'sum' || operation === 'difference'
      ? { unit: first?.unit ?? '', kind: first?.kind ?? ('count' as const) }
      : operation === 'ratio'
        ? { unit: '', kind: 'count' as const }
        : { unit: '%', kind: 'rate' as const }
  return { name: name.trim(), area, ...measure, derivation: derivationOf(fields) }
}

/** What the form of a computed indicator must say; `edited` is the one that is changed, null for a new one. */
export function derivedSchema(indicators: readonly Indicator[], edited: Indicator | null) {
  const others = indicators.filter((indicator) => indicator.id !== edited?.id)
  const unitOf = (id: string) => indicators.find((indicator) => indicator.id === id)?.unit
  return formShape.extend({ name: nameSchema(others.map(({ name }) => name)) }).superRefine((fields, context) => {
    const { operation, inputs, denominator } = fields
    const choice = OPERATION_CHOICES[operation]
    const refuse = (path: keyof DerivedFields, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (inputs.length < choice.least) {
      refuse('inputs', choice.least === 1 ? '请选择指标。' : `请至少选择 ${choice.least} 个指标。`)
    }
    if (choice.denominator && denominator.length === 0) refuse('denominator', `请选择${choice.denominator}。`)
    const units = new Set(inputs.map(unitOf))
    if ((operation === 'sum' || operation === 'difference') && units.size > 1) {
      refuse('inputs', `单位不同（${[...units].map((unit) => unit || '无单位').join('、')}），不能相加减，请改选。`)
    }
    const cycle = edited && derivationCycle(indicators, edited.id, derivationOf(fields))
    if (cycle) {
      const inDenominator = denominator.some((id) => indicators.find((one) => one.id === id)?.name === cycle[0])
      const by = cycle.length > 1 ? `“${cycle[0]}”是用“${cycle.at(-1)}”算出来的` : `“${cycle[0]}”是它自己`
      refuse(inDenominator ? 'denominator' : 'inputs', `${by}，会互相引用，请改选。`)
    }
  })
}

/** The formula as it would stand, with the numbers of the report; null while too little is chosen. */
export function previewFormula(report: Report, fields: DerivedFields): FigureFormula | null {
  const { least, denominator } = OPERATION_CHOICES[fields.operation]
  if (fields.inputs.length < least || (denominator && fields.denominator.length === 0)) return null
  const indicator: Indicator = { ...derivedIndicator(fields, report.indicators), id: 'own-preview' }
  const trial = addIndicators(report, [indicator])
  const evaluated = evaluateFigures(trial).get(indicator.id)
  return evaluated ? explainFigure(trial, evaluated) : null
}
