import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { TypstRequest } from './typst-request'
import { TYPST_SOURCE } from './typst-source'

let compiler: { fontFiles: string; instance: NodeCompiler } | null = null

/** Compiles in this thread, which waits; memory stays flat over many documents. Throws when Typst reports an error. */
export function compilePdf({ document, fontFiles }: TypstRequest): Uint8Array {
  const instance = compilerFor(fontFiles)
  const execution = instance.compile({ mainFileContent: TYPST_SOURCE, inputs: { document } })
  const compiled = execution.result
  if (!compiled) {
    const failure = execution.takeError()
    throw new Error(`Typst: ${JSON.stringify(failure?.shortDiagnostics ?? null)}`)
  }
  const pdf = instance.pdf(compiled)
  instance.evictCache(10)
  return pdf
}

function compilerFor(fontFiles: string[]): NodeCompiler {
  const key = fontFiles.join('\n')
  if (compiler?.fontFiles !== key) {
    compiler = { fontFiles: key, instance: NodeCompiler.create({ fontArgs: [{ fontPaths: fontFiles }] }) }
  }
  return compiler.instance
}
