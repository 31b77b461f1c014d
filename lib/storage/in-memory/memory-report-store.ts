import type { RevisionTarget } from '@/lib/report/revision'
import { cleanText } from '@/lib/text/clean-text'
import { encodeBody } from '../encode-body'
import { listingOf } from '../listing-of'
import { revisionsToKeep } from '../revisions-to-keep'
import type { NewSnapshot, ReportListing, ReportStore, RevisionStamp, Snapshot, Stamp, StoredRevision } from '../report-store'

interface MemoryRevision extends RevisionStamp {
  json: string
}

interface MemoryReport {
  listing: ReportListing
  history: Map<RevisionTarget, MemoryRevision[]>
  snapshots: { snapshot: Snapshot; revisions: MemoryRevision[] }[]
}

const decoded = ({ json, ...stamp }: MemoryRevision): StoredRevision => ({ ...stamp, body: JSON.parse(json) as unknown })

/** Keeps reports as long as the process lives: for tests of what stands above the store. */
export function memoryReportStore(): ReportStore {
  const reports = new Map<string, MemoryReport>()
  const offices = new Map<string, string>()
  const find = (officeId: string, reportId: string) => {
    const report = reports.get(reportId)
    return report?.listing.officeId === officeId ? report : undefined
  }
  const latestOf = (report: MemoryReport) => [...report.history.values()].map((entries) => entries.at(-1)!)
  const putBy = (report: MemoryReport, stamp: Stamp, snapshot: NewSnapshot) => {
    const { schemaVersion } = report.listing
    const whole = { ...snapshot, name: cleanText(snapshot.name), at: stamp.at, actorId: stamp.actorId, schemaVersion }
    report.snapshots.unshift({ snapshot: whole, revisions: latestOf(report) })
  }

  return {
    async createReport(stamp, { id, schemaVersion, bodies }) {
      if (reports.has(id)) throw new Error(`report ${id} exists`)
      const { officeId, actorId, at } = stamp
      const history = new Map(
        bodies.map(({ target, body }) => [target, [{ target, revision: 1, baseRevision: 0, at, actorId, json: encodeBody(body) }]]),
      )
      const listing: ReportListing = {
        ...{ id, officeId, title: '', year: 0, state: 'drafting', schemaVersion, changes: 1 },
        ...{ createdAt: at, updatedAt: at, binnedAt: null },
        ...listingOf(bodies),
      }
      reports.set(id, { listing, history, snapshots: [] })
    },

    async listReports(officeId, { binned }) {
      return [...reports.values()]
        .map(({ listing }) => ({ ...listing }))
        .filter((listing) => listing.officeId === officeId && (listing.binnedAt !== null) === binned)
        .sort((a, b) => (a.updatedAt === b.updatedAt ? (a.id < b.id ? -1 : 1) : a.updatedAt < b.updatedAt ? 1 : -1))
    },

    async readReport(officeId, reportId) {
      const report = find(officeId, reportId)
      return report ? { listing: { ...report.listing }, latest: latestOf(report).map(decoded) } : null
    },

    async saveRevisions(stamp, { reportId, schemaVersion, upgrades, unlessState, ifState, unlessRows, changes, snapshot }) {
      const report = find(stamp.officeId, reportId)
      if (!report) return { kind: 'missing' }
      if (report.listing.binnedAt !== null) return { kind: 'binned' }
      if (report.listing.schemaVersion > schemaVersion) return { kind: 'newerSchema' }
      if (report.listing.schemaVersion < schemaVersion && !upgrades) return { kind: 'olderSchema' }
      const isLocked = unlessState?.includes(report.listing.state) === true
      const { state } = report.listing
      if (!isLocked && ifState !== undefined && state !== ifState) return { kind: 'moved', state }
      for (const { target, baseRevision } of changes) {
        const latest = report.history.get(target)?.at(-1)
        if (!isLocked && (latest?.revision ?? 0) === baseRevision) continue
        const { revision, body, at } = latest ? decoded(latest) : { revision: 0, body: null, at: report.listing.createdAt }
        return { kind: isLocked ? 'locked' : 'stale', target, theirs: { revision, body, at } }
      }
      if (unlessRows) {
        const others = latestOf(report).filter(
          ({ target, json }) =>
            target.startsWith(unlessRows.prefix) && json !== 'null' && !changes.some((change) => change.target === target),
        )
        if (others.length >= unlessRows.count) return { kind: 'full', target: changes[0]!.target }
      }
      if (snapshot) putBy(report, stamp, snapshot)
      for (const { target, baseRevision, body } of changes) {
        const entry = { target, revision: baseRevision + 1, baseRevision, at: stamp.at, actorId: stamp.actorId, json: encodeBody(body) }
        report.history.set(target, [...(report.history.get(target) ?? []), entry])
      }
      Object.assign(report.listing, listingOf(changes), { updatedAt: stamp.at, schemaVersion, changes: report.listing.changes + 1 })
      return { kind: 'saved', revisions: Object.fromEntries(changes.map(({ target, baseRevision }) => [target, baseRevision + 1])) }
    },

    async listRevisions(officeId, reportId, target) {
      const entries = find(officeId, reportId)?.history.get(target) ?? []
      return entries.map(({ json: _, ...stamp }) => stamp).reverse()
    },

    async readRevision(officeId, reportId, target, revision) {
      const entries = find(officeId, reportId)?.history.get(target) ?? []
      const found = entries.find((entry) => entry.revision === revision)
      return found ? decoded(found) : null
    },

    async takeSnapshot(stamp, reportId, snapshot) {
      const report = find(stamp.officeId, reportId)
      if (report) putBy(report, stamp, snapshot)
      return report !== undefined
    },

    async listSnapshots(officeId, reportId) {
      return (find(officeId, reportId)?.snapshots ?? []).map(({ snapshot }) => ({ ...snapshot }))
    },

    async readSnapshot(officeId, reportId, snapshotId) {
      const found = find(officeId, reportId)?.snapshots.find(({ snapshot }) => snapshot.id === snapshotId)
      return found ? { snapshot: { ...found.snapshot }, revisions: found.revisions.map(decoded) } : null
    },

    async setBinned(stamp, reportId, binned) {
      const report = find(stamp.officeId, reportId)
      if (report) report.listing.binnedAt = binned ? (report.listing.binnedAt ?? stamp.at) : null
      return report !== undefined
    },

    async readOfficeSettings(officeId) {
      return JSON.parse(offices.get(officeId) ?? 'null') as unknown
    },

    async saveOfficeSettings(stamp, settings) {
      offices.set(stamp.officeId, encodeBody(settings))
    },

    async pruneRevisions(now) {
      let deleted = 0
      for (const { history, snapshots } of reports.values()) {
        const pinned = new Set(snapshots.flatMap(({ revisions }) => revisions.map((entry) => `${entry.target} ${entry.revision}`)))
        for (const [target, entries] of history) {
          const keep = revisionsToKeep(entries, now)
          const kept = entries.filter(({ revision }) => keep.has(revision) || pinned.has(`${target} ${revision}`))
          deleted += entries.length - kept.length
          history.set(target, kept)
        }
      }
      return deleted
    },

    async close() {},
  }
}
