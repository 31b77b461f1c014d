import { compileTypst } from './typst-compiler'
import type { TypstRequest } from './typst-request'

/** Compiles in this thread, which waits. Throws when Typst reports an error. */
export function compilePdf(request: TypstRequest): Uint8Array {
  return compileTypst(request, (compiler, compiled) => compiler.pdf(compiled, request.pdfStandard && { pdfStandard: request.pdfStandard }))
}
