import { NextResponse, type NextRequest } from 'next/server'
import { isOwnHost } from '@/lib/server/http/is-own-host'
import { contentSecurityPolicy, SECURITY_HEADERS } from '@/lib/server/http/security-headers'

const DEFAULT_PORT = 3000

/** Before every request: answers only to the server's own names, and sets the policy under which pages run. */
export function proxy(request: NextRequest): NextResponse {
  const port = Number(process.env.PORT || DEFAULT_PORT)
  const response = isOwnHost(request.headers.get('host'), port) ? passOn(request) : misdirected(port)
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value)
  return response
}

function passOn(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/** 421 Misdirected Request. */
function misdirected(port: number): NextResponse {
  const message = `本服务只回应本机地址。请在本机的浏览器中打开 http://127.0.0.1:${port}。`
  return NextResponse.json({ code: 'misdirected', message }, { status: 421 })
}
