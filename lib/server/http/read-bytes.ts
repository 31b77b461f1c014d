import { ServerError } from '../server-error'

const MEGABYTE = 1_000_000

/** The body of a request, refused as soon as it is too large; `advice` says what to do then. Throws ServerError (tooLarge). */
export async function readBytes(request: Request, mostBytes: number, advice: string): Promise<Buffer> {
  const tooLarge = () => new ServerError('tooLarge', `内容超过 ${mostBytes / MEGABYTE} MB，没有处理。${advice}`)
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    size += piece.value.byteLength
    if (size > mostBytes) throw tooLarge()
    chunks.push(piece.value)
  }
  return Buffer.concat(chunks)
}
