import type { Actor } from '@/lib/auth/actor'
import { bodySchemaOf, type RevisionTarget } from '@/lib/report/revision'
import type { RevisionStamp } from '@/lib/storage/report-store'
import { ServerError } from './server-error'
import type { Services } from './services'

/** The history of one target, newest first. Throws ServerError (invalidInput). */
export async function listRevisions(actor: Actor, services: Services, reportId: string, target: string): Promise<RevisionStamp[]> {
  return services.store.listRevisions(actor.officeId, reportId, knownTarget(target))
}

/** Throws ServerError (invalidInput) for a target that no report has. */
export function knownTarget(target: string): RevisionTarget {
  if (bodySchemaOf(target) === null) throw new ServerError('invalidInput', '要查看的内容不是报告的一部分。请刷新页面后再试。')
  return target as RevisionTarget
}
