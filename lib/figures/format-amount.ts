import type { Figure } from '@/lib/report/figure'

/**
 * A number with its approximation word and unit in the usual order: 800余人次, 近3万人次, 5万余人次, 300余万元,
 * 100件以上. The number is printed as it is given, never with thousands marks.
 */
export function formatAmount(number: string, unit: string, approximation: Figure['approximation']): string {
  switch (approximation) {
    case null:
      return number + unit
    case '余':
    case '多': {
      const scale = /^[万亿]/.exec(unit)?.[0] ?? ''
      // 5万余 has its rest below 万; 300余万 has it in the digits cut off.
      if (scale && !/\d0$/.test(number)) return number + scale + approximation + unit.slice(scale.length)
      return number + approximation + unit
    }
    case '近':
    case '约':
    case '不少于':
      return approximation + number + unit
    case '以上':
    case '以内':
      return number + unit + approximation
  }
}
