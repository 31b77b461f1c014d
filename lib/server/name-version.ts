import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { ServerError } from './server-error'
import type { Services } from './services'
import { stampOf } from './stamp-of'

export const nameVersionInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('named'), name: z.string().trim().min(1).max(60) }),
  /** The page is about to paste a whole report over this one. */
  z.strictObject({ kind: z.literal('beforeImport') }),
])

/** Keeps the present state for ever, under a name or as the state before an import. Throws ServerError (notFound). */
export async function nameVersion(
  actor: Actor,
  services: Services,
  reportId: string,
  input: z.infer<typeof nameVersionInput>,
): Promise<{ id: string }> {
  const id = services.newId()
  const snapshot = { id, kind: input.kind, name: input.kind === 'named' ? input.name : '' }
  const taken = await services.store.takeSnapshot(stampOf(actor, services), reportId, snapshot)
  if (!taken) throw new ServerError('notFound', '没有找到这份报告，版本没有保存。请从首页的列表中打开。')
  return { id }
}
