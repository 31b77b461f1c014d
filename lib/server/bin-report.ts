import type { Actor } from '@/lib/auth/actor'
import { ServerError } from './server-error'
import type { Services } from './services'
import { stampOf } from './stamp-of'

/** Moves a report to the bin (移入回收站); nothing of it is deleted. Throws ServerError (notFound). */
export async function binReport(actor: Actor, services: Services, reportId: string): Promise<void> {
  const found = await services.store.setBinned(stampOf(actor, services), reportId, true)
  if (!found) throw new ServerError('notFound', '没有找到这份报告。请刷新列表后再试。')
}
