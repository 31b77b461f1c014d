import type { Actor } from '@/lib/auth/actor'
import { upgradeBody } from '@/lib/report/upgrade-body'
import type { StoredRevision } from '@/lib/storage/report-store'
import { knownTarget } from './list-revisions'
import { ServerError } from './server-error'
import type { Services } from './services'

/** One earlier body of a target, in the present shape. Throws ServerError (notFound, invalidInput). */
export async function readRevision(
  actor: Actor,
  services: Services,
  reportId: string,
  { target, revision }: { target: string; revision: number },
): Promise<StoredRevision> {
  const found = await services.store.readRevision(actor.officeId, reportId, knownTarget(target), revision)
  if (!found) throw new ServerError('notFound', '没有找到这一次保存的内容：较早的保存只留每小时或每天的最后一次。请从列表中另选一次。')
  return { ...found, body: upgradeBody(found.target, found.body) }
}
