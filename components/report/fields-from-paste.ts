import type { ReportFields } from '@/lib/report/fields'

const isSaid = (value: ReportFields[keyof ReportFields]) => (Array.isArray(value) ? value.some((entry) => entry !== '') : value !== '')
/** What a text never says of itself: how it goes and whether it may be published is the office's own choice. */
const OWN: readonly (keyof ReportFields)[] = ['direction', 'openness']

/** The fields with whatever the pasted text says; what it is silent about stays. */
export function fieldsFromPaste(fields: ReportFields, pasted: Partial<ReportFields>): ReportFields {
  const said = Object.entries(pasted).filter(([name, value]) => !OWN.includes(name as keyof ReportFields) && isSaid(value))
  return { ...fields, ...Object.fromEntries(said) }
}
