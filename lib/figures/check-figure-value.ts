import type { Indicator } from '@/lib/template/indicator'
import { ExactDecimal } from './exact-decimal'
import { parseDecimal, type ParsedDecimal } from './parse-decimal'

const WHOLE_UNIT = /^[^万亿]*$/
/** Rates that are a part of a whole; growth and coverage of plans may pass 100. */
const MAY_PASS_HUNDRED = /增长|增幅|增速|同比|比值|倍|完成率/

/**
 * A value typed for an indicator: a number that its kind allows (no negative or broken count, no share above 100%).
 * An empty text is allowed and gives ''. The reason is a Chinese sentence for the cell.
 */
export function checkFigureValue(text: string, indicator: Pick<Indicator, 'name' | 'unit' | 'kind'>): ParsedDecimal {
  if (text.trim() === '') return { ok: true, value: '' }
  const parsed = parseDecimal(text)
  if (!parsed.ok) return parsed
  const value = new ExactDecimal(parsed.value)
  const refuse = (reason: string): ParsedDecimal => ({ ok: false, reason })
  const { kind, unit, name } = indicator
  if (value.isNegative() && (kind === 'count' || kind === 'rank')) return refuse(`“${name}”不能是负数，请核对。`)
  if (kind === 'count' && WHOLE_UNIT.test(unit) && !value.isInteger()) return refuse(`“${name}”应是整数，请核对小数点。`)
  if (kind === 'rank' && (!value.isInteger() || value.isZero())) return refuse(`“${name}”应是 1 以上的整数名次。`)
  if (kind === 'rate' && unit === '%' && !MAY_PASS_HUNDRED.test(name) && (value.gt(100) || value.isNegative())) {
    return refuse(`“${name}”应在 0 与 100 之间，请核对。`)
  }
  return parsed
}
