import type { Finding } from '@/lib/checks/finding'

/** Names a finding among those of one report: rule, place and message. */
export function findingKey({ code, at, messageId, quote }: Finding): string {
  return [code, messageId, JSON.stringify(at), quote].join(' ')
}
