import { openReport } from '@/lib/report/open-report'
import type { Report } from '@/lib/report/report'
import { apiRequest } from '@/components/report/api-request'
import type { OpenedReport } from '@/components/report/saving/report-api'

/** An earlier save of one target. */
export interface RevisionEntry {
  revision: number
  /** ISO time. */
  at: string
}

/** A state of the whole report that is kept for ever (版本). */
export interface VersionEntry {
  id: string
  kind: 'named' | 'beforeImport' | 'beforeRollForward' | 'beforeRestore' | 'beforeExport' | 'beforeUpgrade'
  name: string
  at: string
}

const pathOf = (reportId: string, rest: string) => `/api/reports/${encodeURIComponent(reportId)}/${rest}`
const read = async <T>(path: string) => (await (await apiRequest(path)).json()) as T
const post = (path: string, body: unknown) => apiRequest(path, { method: 'POST', body })

/** Newest first. Throws ApiError, as do all below. */
export async function listRevisions(reportId: string, target: string): Promise<RevisionEntry[]> {
  return (await read<{ revisions: RevisionEntry[] }>(pathOf(reportId, `revisions?${new URLSearchParams({ target })}`)))
    .revisions
}

export async function readRevisionBody(reportId: string, target: string, revision: number): Promise<unknown> {
  return (await read<{ body: unknown }>(pathOf(reportId, `revisions/${revision}?${new URLSearchParams({ target })}`)))
    .body
}

export async function listVersions(reportId: string): Promise<VersionEntry[]> {
  return (await read<{ versions: VersionEntry[] }>(pathOf(reportId, 'versions'))).versions
}

export async function readVersion(reportId: string, versionId: string): Promise<Report> {
  return openReport(
    (await read<{ report: unknown }>(pathOf(reportId, `versions/${encodeURIComponent(versionId)}`))).report,
  )
}

/** Keeps the present state under a name. */
export async function nameVersion(reportId: string, name: string): Promise<void> {
  await post(pathOf(reportId, 'versions'), { kind: 'named', name })
}

/** Puts the state before an import by. */
export async function keepBeforeImport(reportId: string): Promise<void> {
  await post(pathOf(reportId, 'versions'), { kind: 'beforeImport' })
}

/** Brings a version back as new revisions; the state before is kept as a version too. */
export async function restoreVersion(reportId: string, versionId: string): Promise<OpenedReport> {
  const response = await post(pathOf(reportId, `versions/${encodeURIComponent(versionId)}/restore`), {})
  const opened = (await response.json()) as { report: unknown; revisions: OpenedReport['revisions'] }
  return { report: openReport(opened.report), revisions: opened.revisions }
}
