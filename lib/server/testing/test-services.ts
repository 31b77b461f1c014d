import { LOCAL_ACTOR } from '@/lib/auth/actor'
import { memoryReportStore } from '@/lib/storage/in-memory/memory-report-store'
import { createReport } from '../create-report'
import { PreviewPages } from '../preview-pages'
import { ReportSummaries } from '../report-summaries'
import type { Services } from '../services'

/** Services on a store in memory, with a clock that moves one second at each look and ids that count. */
export function testServices(): Services {
  let seconds = 0
  let ids = 0
  return {
    store: memoryReportStore(),
    now: () => new Date(Date.parse('2026-01-05T06:00:00.000Z') + ++seconds * 1000),
    newId: () => `id-${++ids}`,
    summaries: new ReportSummaries(),
    previews: new PreviewPages(),
  }
}

/** A new report of a fictional bureau; gives its id. */
export async function newTestReport(services: Services): Promise<string> {
  const { id } = await createReport(LOCAL_ACTOR, services, { templateId: 'department', year: 2025, issuers: ['云岭县司法局'] })
  return id
}

/** A section of one paragraph. */
export function sectionOf(text: string) {
  return { present: true, content: [{ type: 'paragraph', blockId: `b-${text}`, audience: 'all', content: [{ type: 'text', text }] }] }
}
