import type { ReportFields } from '@/lib/report/fields'

interface TakenFields {
  fields: ReportFields
  /** What had to be emptied, in Chinese, for the import note. */
  messages: string[]
}

const RECIPIENTS = { primaryRecipients: '主送机关', copiedTo: '抄送机关' } as const

/**
 * The fields with those a text tells. Another 发文机关 has other recipients than those filled in for the old one: only
 * what the text tells of them stays.
 */
export function takeToldFields(fields: ReportFields, told: Partial<ReportFields>): TakenFields {
  const taken = { ...fields, ...told }
  if (taken.issuers.join('\n') === fields.issuers.join('\n')) return { fields: taken, messages: [] }
  const emptied = (['primaryRecipients', 'copiedTo'] as const).filter((name) => !told[name] && fields[name].length > 0)
  if (emptied.length === 0) return { fields: taken, messages: [] }
  for (const name of emptied) taken[name] = []
  const names = emptied.map((name) => RECIPIENTS[name]).join('、')
  return { fields: taken, messages: [`原来填的${names}与新的发文机关不符，已清空，可撤销。`] }
}
