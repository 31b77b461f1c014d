import { LOCAL_ACTOR, type Actor } from '@/lib/auth/actor'
import { openServices, type Services } from '../services'
import { ServerError } from '../server-error'
import { errorResponse } from './error-response'
import { isOwnHost, misdirectedMessage } from './is-own-host'
import { refuseCrossSite } from './refuse-cross-site'
import { DATA_POLICY, SECURITY_HEADERS } from './security-headers'

export interface Call<P> {
  request: Request
  /** The path's parameters, each 1 to 80 letters, digits, - or _. */
  params: P
  actor: Actor
  services: Services
}

type Params = Record<string, string>

/** A route handler: answers to this server's own names and pages only, turns every error into an answer. Nothing is cached but what says so itself. */
export function endpoint<P extends Params>(handle: (call: Call<P>) => Promise<Response>) {
  return async (request: Request, context: { params: Promise<P | undefined> }): Promise<Response> => {
    const response = await answer(handle, request, context.params).catch(errorResponse)
    if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store')
    response.headers.set('content-security-policy', DATA_POLICY)
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value)
    return response
  }
}

async function answer<P extends Params>(
  handle: (call: Call<P>) => Promise<Response>,
  request: Request,
  pathParams: Promise<P | undefined>,
): Promise<Response> {
  if (!isOwnHost(request.headers.get('host'))) throw new ServerError('misdirected', misdirectedMessage())
  refuseCrossSite(request)
  // Next gives no object where the path has no parameter.
  const params = (await pathParams) ?? ({} as P)
  if (!Object.values(params).every((value) => /^[\w-]{1,80}$/.test(value))) {
    throw new ServerError('notFound', '地址不正确，没有找到要打开的内容。请从首页的列表中打开。')
  }
  return handle({ request, params, actor: LOCAL_ACTOR, services: await openServices() })
}
