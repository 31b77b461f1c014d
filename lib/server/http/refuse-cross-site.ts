import { ServerError } from '../server-error'

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Throws ServerError (crossSite) where a page of another site asks for a change. Programs that are no browser name no site. */
export function refuseCrossSite(request: Request): void {
  if (READING.has(request.method)) return
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  const isOwn = site === null || site === 'same-origin' || site === 'none'
  if (isOwn && (origin === null || isOwnOrigin(origin, request.headers.get('host')))) return
  throw new ServerError('crossSite', '请求来自别的网站，没有处理。请在本系统的页面中操作。')
}

function isOwnOrigin(origin: string, host: string | null): boolean {
  return URL.canParse(origin) && new URL(origin).host === host
}
