import { LOCAL_ACTOR, type Actor } from '@/lib/auth/actor'
import { openServices, type Services } from '../services'
import { ServerError } from '../server-error'
import { errorResponse } from './error-response'
import { refuseCrossSite } from './refuse-cross-site'

export interface Call<P> {
  request: Request
  /** The path's parameters, each 1 to 80 letters, digits, - or _. */
  params: P
  actor: Actor
  services: Services
}

type Params = Record<string, string>

/** A route handler: refuses other sites, checks the path, turns every error into an answer. Nothing is ever cached. */
export function endpoint<P extends Params>(handle: (call: Call<P>) => Promise<Response>) {
  return async (request: Request, context: { params: Promise<P | undefined> }): Promise<Response> => {
    try {
      refuseCrossSite(request)
      // Next gives no object where the path has no parameter.
      const params = (await context.params) ?? ({} as P)
      if (!Object.values(params).every((value) => /^[\w-]{1,80}$/.test(value))) {
        throw new ServerError('notFound', '地址不正确，没有找到要打开的内容。请从首页的列表中打开。')
      }
      const response = await handle({ request, params, actor: LOCAL_ACTOR, services: await openServices() })
      response.headers.set('cache-control', 'no-store')
      return response
    } catch (error) {
      return errorResponse(error)
    }
  }
}
