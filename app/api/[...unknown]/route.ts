import { endpoint } from '@/lib/server/http/endpoint'
import { ServerError } from '@/lib/server/server-error'

const refuse = endpoint(async () => {
  throw new ServerError('notFound', '没有这个接口地址。请刷新页面后再试。')
})

/** Any other address of the interface: guarded like the rest, since the proxy lets all of it through. */
const notFound = (request: Request) => refuse(request, { params: Promise.resolve(undefined) })

export { notFound as DELETE, notFound as GET, notFound as PATCH, notFound as POST, notFound as PUT }
