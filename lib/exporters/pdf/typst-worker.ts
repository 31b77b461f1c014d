import { move } from 'piscina'
import { compilePdf } from './compile-pdf'
import type { TypstRequest } from './typst-request'

/** Entry of the worker thread: a compile is synchronous and would hold up the server. */
export default function compile(request: TypstRequest): Uint8Array {
  const pdf = compilePdf(request)
  return move(new Uint8Array(pdf)) as Uint8Array
}
