import type { Actor } from '@/lib/auth/actor'
import { ServerError } from './server-error'
import type { Services } from './services'
import { stampOf } from './stamp-of'

/** Takes a report out of the bin (从回收站恢复). Throws ServerError (notFound). */
export async function restoreReport(actor: Actor, services: Services, reportId: string): Promise<void> {
  const found = await services.store.setBinned(stampOf(actor, services), reportId, false)
  if (!found) throw new ServerError('notFound', '没有找到这份报告。请刷新列表后再试。')
}
