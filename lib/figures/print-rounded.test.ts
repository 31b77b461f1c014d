import { expect, it } from 'vitest'
import { ExactDecimal } from './exact-decimal'
import { printRounded } from './print-rounded'

it.each([
  ['34.465', 2, undefined, '34.47'],
  ['34.465', 2, 'halfUp', '34.47'],
  ['34.469', 2, 'down', '34.46'],
  ['-2.675', 2, 'halfUp', '-2.68'],
  ['-2.679', 2, 'down', '-2.67'],
  ['-0.004', 2, undefined, '0.00'],
  ['99.999', 1, 'down', '99.9'],
  ['5.9', 0, undefined, '6'],
  ['89', 4, 'down', '89.0000'],
] as const)('prints %s with %d decimals, %s, as %s', (value, decimals, rounding, printed) =>
  expect(printRounded(new ExactDecimal(value), decimals, rounding)).toBe(printed),
)
