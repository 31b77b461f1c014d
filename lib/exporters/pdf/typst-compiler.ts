import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { TypstRequest } from './typst-request'
import { TYPST_SOURCE } from './typst-source'

let compiler: { fontFiles: string; instance: NodeCompiler } | null = null

/**
 * Compiles in this thread, which waits, and has `draw` take from the pages what it needs. Memory stays flat over many
 * documents. Throws when Typst reports an error.
 */
export function compileTypst<T>(
  { document, fontFiles, measure }: TypstRequest,
  draw: (compiler: NodeCompiler, compiled: NodeTypstDocument) => T,
): T {
  const instance = compilerFor(fontFiles)
  const execution = instance.compile({ mainFileContent: TYPST_SOURCE, inputs: { document, measure: String(measure) } })
  const compiled = execution.result
  if (!compiled) {
    const failure = execution.takeError()
    throw new Error(`Typst: ${JSON.stringify(failure?.shortDiagnostics ?? null)}`)
  }
  const drawn = draw(instance, compiled)
  instance.evictCache(5)
  return drawn
}

/** Opens the fonts and the compiler, so that the first document of this thread waits for neither. */
export function warmCompiler(fontFiles: string[]): void {
  compilerFor(fontFiles).compile({ mainFileContent: '#set text(lang: "zh", region: "cn"); 法治政府建设，2025' })
}

function compilerFor(fontFiles: string[]): NodeCompiler {
  const key = fontFiles.join('\n')
  if (compiler?.fontFiles !== key) {
    compiler = { fontFiles: key, instance: NodeCompiler.create({ fontArgs: [{ fontPaths: fontFiles }] }) }
  }
  return compiler.instance
}
