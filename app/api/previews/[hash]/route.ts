import { endpoint } from '@/lib/server/http/endpoint'
import { ServerError } from '@/lib/server/server-error'

export const GET = endpoint<{ hash: string }>(async ({ request, params, services }) => {
  const gzipped = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
  const page = await services.previews.read(params.hash, { gzipped })
  if (!page) throw new ServerError('notFound', '这一页的预览已经过期。请重新打开预览。')
  return new Response(Buffer.from(page), {
    headers: {
      'content-type': 'image/svg+xml',
      // The address is a hash of the content.
      'cache-control': 'private, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(gzipped && { 'content-encoding': 'gzip' }),
    },
  })
})
