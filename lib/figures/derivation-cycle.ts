import type { Derivation, Indicator } from '@/lib/template/indicator'

/**
 * The names of the indicators along which a derivation would come back to the indicator that it computes, that one
 * last; null where it does not. 败诉率 ÷ 率之比, where 率之比 is computed from 败诉率.
 */
export function derivationCycle(
  indicators: readonly Indicator[],
  indicatorId: string,
  derivation: Derivation,
): string[] | null {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const cleared = new Set<string>()
  const search = ({ inputs, denominator = [] }: Derivation): string[] | null => {
    for (const id of [...inputs, ...denominator]) {
      const input = byId.get(id)
      if (id === indicatorId) return [input?.name ?? indicatorId]
      if (!input?.derivation || cleared.has(id)) continue
      cleared.add(id)
      const rest = search(input.derivation)
      if (rest) return [input.name, ...rest]
    }
    return null
  }
  return search(derivation)
}
