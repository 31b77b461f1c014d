import type { Actor } from '@/lib/auth/actor'
import { sampleReport } from '@/templates/sample-report'
import { storeNewReport } from './create-report'
import type { Services } from './services'

/** Makes a report of the user's own from the sample (样例), to look around in and to change at will. */
export async function openSample(actor: Actor, services: Services): Promise<{ id: string }> {
  const report = sampleReport({ id: services.newId(), officeId: actor.officeId, nextBlockId: services.newId })
  await storeNewReport(actor, services, report)
  return { id: report.id }
}
