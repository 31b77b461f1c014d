import { cleanText } from '@/lib/text/clean-text'

/** JSON with every string in it cleaned: what neither SQLite nor PostgreSQL can hold never reaches them. */
export function encodeBody(body: unknown): string {
  return JSON.stringify(body, (_, value: unknown) => (typeof value === 'string' ? cleanText(value) : value)) ?? 'null'
}
