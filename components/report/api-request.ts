import { UNREACHABLE } from '@/components/ui/server-trouble'

/** An answer of the server that is no success; `message` is for the user, in Chinese. `status` 0: no answer at all. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: unknown = null,
  ) {
    super(message)
    this.name = 'ApiError'
  }
}

interface ApiRequest {
  method?: 'GET' | 'POST' | 'DELETE'
  body?: unknown
  /** The body where it is JSON already. */
  json?: string
  /** The body where it is a file. */
  file?: Blob
  keepalive?: boolean
  signal?: AbortSignal
}

/** Asks this server. Throws ApiError when it does not answer or answers with an error; aborting throws AbortError. */
export async function apiRequest(
  path: string,
  { method = 'GET', body, json = body === undefined ? undefined : JSON.stringify(body), file, keepalive, signal }: ApiRequest = {},
): Promise<Response> {
  let response: Response
  try {
    response = await fetch(path, {
      method,
      keepalive,
      signal,
      cache: 'no-store',
      ...(json !== undefined && { body: json, headers: { 'content-type': 'application/json' } }),
      ...(file && { body: file, headers: { 'content-type': 'application/octet-stream' } }),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ApiError(0, 'unreachable', UNREACHABLE)
  }
  if (response.ok) return response
  const answer: unknown = await response.json().catch(() => null)
  const { code, message } = (answer ?? {}) as { code?: unknown; message?: unknown }
  throw new ApiError(
    response.status,
    typeof code === 'string' ? code : 'unknown',
    typeof message === 'string' ? message : `操作没有完成（${response.status}），请稍后再试。`,
    answer,
  )
}
