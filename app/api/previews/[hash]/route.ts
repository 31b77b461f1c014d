import { endpoint } from '@/lib/server/http/endpoint'
import { ServerError } from '@/lib/server/server-error'

export const GET = endpoint<{ hash: string }>(async ({ params, services }) => {
  const page = await services.previews.read(params.hash)
  if (!page) throw new ServerError('notFound', '这一页的预览已经过期。请重新打开预览。')
  return new Response(Buffer.from(page), {
    headers: {
      'content-type': 'image/svg+xml',
      // The address is a hash of the content. Within an office packing takes longer than sending.
      'cache-control': 'private, max-age=31536000, immutable, no-transform',
    },
  })
})
