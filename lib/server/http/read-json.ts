import type { z } from 'zod'
import { describePath } from '@/lib/report/describe-path'
import { ServerError } from '../server-error'
import { readBytes } from './read-bytes'

const MEGABYTE = 1_000_000
/** Enough for a part of several hundred thousand characters. */
const MOST_BYTES = 2 * MEGABYTE
/** A table cell lies eight levels deep. */
const DEEPEST = 32

/** The body of a request by its schema. Throws ServerError (notJson, tooLarge, invalidInput). */
export async function readJson<T extends z.ZodType>(request: Request, schema: T, mostBytes = MOST_BYTES): Promise<z.output<T>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') {
    throw new ServerError('notJson', '请求的内容类型应为 application/json，没有处理。请刷新页面后再试。')
  }
  const bytes = await readBytes(request, mostBytes, '请把过长的部分分开，或去掉大表格后再试。')
  const text = bytes.toString('utf8')
  if (isDeeperThan(DEEPEST, text)) throw new ServerError('tooLarge', '内容的层级过深，没有处理。请分开粘贴或简化表格后再试。')
  const json = parse(text)
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const place = describePath(json, parsed.error.issues[0]?.path ?? [])
  throw new ServerError('invalidInput', `${place}不符合要求，没有处理。请检查填写的内容，或刷新页面后再试。`)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ServerError('invalidInput', '请求的内容不是完整的 JSON，没有处理。请刷新页面后再试。')
  }
}

/** Counts brackets outside strings, so that nothing deep is ever built. */
function isDeeperThan(deepest: number, json: string): boolean {
  let depth = 0
  let inString = false
  for (let index = 0; index < json.length; index++) {
    const character = json[index]
    if (character === '"') inString = !inString
    else if (inString && character === '\\') index++
    else if (!inString && (character === '[' || character === '{')) depth++
    else if (!inString && (character === ']' || character === '}')) depth--
    if (depth > deepest) return true
  }
  return false
}
