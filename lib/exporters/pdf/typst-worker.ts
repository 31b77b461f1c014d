import { move } from 'piscina'
import { compilePreview } from '../preview/compile-preview'
import { compilePdf } from './compile-pdf'
import { warmCompiler } from './typst-compiler'
import type { TypstRequest } from './typst-request'

// Entry of the worker threads, one task for each purpose: a compile is synchronous and would hold up the server.

export function pdf(request: TypstRequest): Uint8Array {
  return move(new Uint8Array(compilePdf(request))) as Uint8Array
}

export function warm(fontFiles: string[]): void {
  warmCompiler(fontFiles)
}

/** Nothing: a worker that is asked is a worker that runs. */
export function wake(): void {}

export { compilePreview as preview }
