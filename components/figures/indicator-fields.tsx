import { z } from 'zod'
import { indicatorSchema, type Indicator } from '@/lib/template/indicator'

/** The id of the list of areas that a field may offer. */
export const AREA_OPTIONS = 'indicator-areas'

/** The areas in use, for fields with `list={AREA_OPTIONS}`. */
export function AreaOptions({ indicators }: { indicators: readonly Indicator[] }) {
  return (
    <datalist id={AREA_OPTIONS}>
      {[...new Set(indicators.map((indicator) => indicator.area))].map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  )
}

export const areaSchema = z
  .string()
  .trim()
  .min(1, '请填写工作领域，如“行政复议”。')
  .max(40, '工作领域最长 40 个字。')

/** The name of a new indicator, unlike those of `names`. */
export const nameSchema = (names: readonly string[]) =>
  z
    .string()
    .trim()
    .min(1, '请填写指标名称，如“行政复议新收”。')
    .max(80, '指标名称最长 80 个字。')
    .refine((name) => !names.includes(name), '表中已有同名指标，请换一个名称。')
    .pipe(indicatorSchema.shape.name)
