import { z } from 'zod'

export const DERIVATION_OPERATIONS = ['sum', 'difference', 'share', 'rate', 'ratio', 'yearOnYear', 'averageGrowth'] as const

/**
 * How a derived figure (派生数据) is computed from others.
 * `inputs` are indicator ids: all terms for a sum; minuend then subtrahends for a difference; numerator terms
 * for share, rate and ratio, with `denominator` the terms of the denominator (added up); one input for yearOnYear;
 * one for averageGrowth together with `years`.
 */
export const derivationSchema = z.strictObject({
  operation: z.enum(DERIVATION_OPERATIONS),
  inputs: z.array(z.string().min(1).max(80)).min(1).max(20),
  denominator: z.array(z.string().min(1).max(80)).min(1).max(20).optional(),
  /** Number of years between the previous and this value, for averageGrowth. */
  years: z.number().int().min(1).max(50).optional(),
  decimals: z.number().int().min(0).max(6),
  /** How the last digit comes about: 四舍五入 unless told otherwise, or 截尾, which cuts the rest off. */
  rounding: z.enum(['halfUp', 'down']).optional(),
})
export type Derivation = z.infer<typeof derivationSchema>

export const INDICATOR_KINDS = ['count', 'amount', 'rate', 'score', 'rank'] as const

/** An indicator (指标): what is counted, in standard terms. Its values for the years stand in a figure. */
export const indicatorSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/).max(80),
  name: z.string().min(1).max(80),
  /** The measure word as printed behind the value: 件, 人次, 万元; % for a rate. May be empty (a ratio). */
  unit: z.string().max(10),
  kind: z.enum(INDICATOR_KINDS),
  /** Work area (工作领域) under which the form groups it: 行政复议. */
  area: z.string().min(1).max(40),
  /** 口径: what exactly is counted, and up to which day. */
  basis: z.string().max(400).optional(),
  derivation: derivationSchema.optional(),
})
export type Indicator = z.infer<typeof indicatorSchema>
