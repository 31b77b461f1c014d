import { NextResponse, type NextRequest } from 'next/server'
import { isOwnHost, misdirectedMessage } from '@/lib/server/http/is-own-host'
import { contentSecurityPolicy, SECURITY_HEADERS } from '@/lib/server/http/security-headers'

// The HTTP interface guards itself (lib/server/http/endpoint.ts): passing through here would copy the body of each save.
export const config = { matcher: '/((?!api/).*)' }

/** Before every page and file: answers only to the server's own names, and sets the policy under which pages run. */
export function proxy(request: NextRequest): NextResponse {
  const response = isOwnHost(request.headers.get('host')) ? passOn(request) : misdirected()
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

function misdirected(): NextResponse {
  return NextResponse.json({ code: 'misdirected', message: misdirectedMessage() }, { status: 421 })
}
