import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RevisionTarget, TargetBody } from '@/lib/report/revision'
import type { ReportStore, RevisionSave, Stamp } from '../report-store'

const HOUR_MS = 3_600_000
const NOON = Date.parse('2026-03-10T04:00:00.000Z')

const stampAt = (hours: number, officeId = 'yunling'): Stamp => ({
  officeId,
  actorId: 'local',
  at: new Date(NOON + hours * HOUR_MS).toISOString(),
})
const NOW = stampAt(0)

const fields = (title: string, year = 2025) => ({ titleLines: ['云岭县司法局', title], year })
const section = (text: string) => ({ present: true, content: [{ type: 'text', text }] })
const bodies = (): TargetBody[] => [
  { target: 'section:lead', body: section('现将情况报告如下：') },
  { target: 'section:plan', body: section('') },
  { target: 'fields', body: fields('报告') },
  { target: 'figure:reviewed', body: { figureId: 'reviewed', value: '5' } },
  { target: 'rest', body: { state: 'drafting' } },
]

/** What every ReportStore promises; `makeStore` gives an empty one each time. */
export function describeReportStore(name: string, makeStore: () => Promise<ReportStore>): void {
  describe(`report store ${name}`, () => {
    let store: ReportStore
    beforeEach(async () => {
      store = await makeStore()
      await store.createReport(NOW, { id: 'a', schemaVersion: 1, bodies: bodies() })
    })
    afterEach(() => store.close())

    const save = (target: RevisionTarget, baseRevision: number, body: unknown, at = NOW, more: Partial<RevisionSave> = {}) =>
      store.saveRevisions(at, { reportId: 'a', schemaVersion: 1, changes: [{ target, baseRevision, body }], ...more })
    const latest = async (target: RevisionTarget) => {
      const report = await store.readReport('yunling', 'a')
      return report?.latest.find((entry) => entry.target === target)
    }

    it('gives back what was created, at revision 1', async () => {
      const report = await store.readReport('yunling', 'a')
      expect(report?.listing).toEqual({
        id: 'a',
        officeId: 'yunling',
        title: '云岭县司法局报告',
        year: 2025,
        state: 'drafting',
        schemaVersion: 1,
        changes: 1,
        createdAt: NOW.at,
        updatedAt: NOW.at,
        binnedAt: null,
      })
      const byTarget = (list: TargetBody[]) => Object.fromEntries(list.map(({ target, body }) => [target, body]))
      expect(byTarget(report!.latest)).toEqual(byTarget(bodies()))
      expect(report!.latest.every((entry) => entry.revision === 1 && entry.baseRevision === 0 && entry.at === NOW.at)).toBe(true)
    })

    it('refuses an id in use', async () => {
      await expect(store.createReport(NOW, { id: 'a', schemaVersion: 1, bodies: bodies() })).rejects.toThrow()
      expect(await store.listReports('yunling', { binned: false })).toHaveLength(1)
    })

    it('saves on the latest revision and counts the save', async () => {
      const later = stampAt(1)
      expect(await save('section:plan', 1, section('新的思路'), later)).toEqual({ kind: 'saved', revisions: { 'section:plan': 2 } })
      expect(await latest('section:plan')).toEqual({
        target: 'section:plan',
        revision: 2,
        baseRevision: 1,
        body: section('新的思路'),
        at: later.at,
        actorId: 'local',
      })
      const [listing] = await store.listReports('yunling', { binned: false })
      expect(listing).toMatchObject({ changes: 2, updatedAt: later.at, createdAt: NOW.at })
    })

    it('answers a stale save with theirs and writes nothing', async () => {
      await save('fields', 1, fields('甲'), stampAt(1))
      expect(await save('fields', 1, fields('乙'), stampAt(2))).toEqual({
        kind: 'stale',
        target: 'fields',
        theirs: { revision: 2, body: fields('甲'), at: stampAt(1).at },
      })
      expect((await latest('fields'))?.body).toEqual(fields('甲'))
      expect((await store.listReports('yunling', { binned: false }))[0]).toMatchObject({ changes: 2, title: '云岭县司法局甲' })
      expect(await save('figure:new', 3, { value: '1' })).toMatchObject({ kind: 'stale', theirs: { revision: 0, body: null } })
    })

    it('takes no save in a state that the save shuts out, and answers with what stands', async () => {
      const unlessState = ['signed', 'published'] as const
      expect(await save('section:plan', 1, section('甲'), NOW, { unlessState })).toMatchObject({ kind: 'saved' })
      await save('rest', 1, { state: 'signed' }, stampAt(1), { unlessState })
      const before = await store.readReport('yunling', 'a')
      expect(await save('section:plan', 2, section('乙'), stampAt(2), { unlessState })).toEqual({
        kind: 'locked',
        target: 'section:plan',
        theirs: { revision: 2, body: section('甲'), at: NOW.at },
      })
      expect(await save('section:plan', 1, section('乙'), stampAt(2), { unlessState })).toMatchObject({ kind: 'locked', theirs: { revision: 2 } })
      expect(await save('figure:new', 0, { value: '1' }, NOW, { unlessState })).toMatchObject({ kind: 'locked', theirs: { revision: 0, body: null } })
      expect(await store.readReport('yunling', 'a')).toEqual(before)
      expect(await save('fields', 1, fields('甲'))).toMatchObject({ kind: 'saved' })
    })

    it('takes no save meant for another state, a lock told first', async () => {
      expect(await save('figure:new', 0, { value: '1' }, NOW, { ifState: 'drafting' })).toMatchObject({ kind: 'saved' })
      await save('rest', 1, { state: 'underReview' })
      const before = await store.readReport('yunling', 'a')
      expect(await save('figure:new', 1, { value: '2' }, NOW, { ifState: 'drafting' })).toEqual({ kind: 'moved', state: 'underReview' })
      const locked = { ifState: 'drafting', unlessState: ['underReview'] } as const
      expect(await save('figure:new', 1, { value: '2' }, NOW, locked)).toMatchObject({ kind: 'locked' })
      expect(await store.readReport('yunling', 'a')).toEqual(before)
      expect(await save('figure:new', 1, { value: '2' }, NOW, { ifState: 'underReview' })).toMatchObject({ kind: 'saved' })
    })

    it('takes no row too many, deleted ones not counted', async () => {
      const unlessRows = { prefix: 'dismissal:', count: 2 }
      expect(await save('dismissal:a', 0, { reason: '一' }, NOW, { unlessRows })).toMatchObject({ kind: 'saved' })
      expect(await save('dismissal:b', 0, { reason: '二' }, NOW, { unlessRows })).toMatchObject({ kind: 'saved' })
      expect(await save('dismissal:c', 0, { reason: '三' }, NOW, { unlessRows })).toEqual({ kind: 'full', target: 'dismissal:c' })
      expect(await latest('dismissal:c')).toBeUndefined()
      expect(await save('dismissal:b', 1, { reason: '改' }, NOW, { unlessRows })).toMatchObject({ kind: 'saved' })
      expect(await save('dismissal:a', 1, null)).toMatchObject({ kind: 'saved' })
      expect(await save('dismissal:c', 0, { reason: '三' }, NOW, { unlessRows })).toMatchObject({ kind: 'saved' })
      expect(await save('dismissal:a', 2, { reason: '一' }, NOW, { unlessRows })).toMatchObject({ kind: 'full' })
    })

    it('lets one of two saves of the same target through, and both of two targets', async () => {
      const same = await Promise.all(['甲', '乙', '丙'].map((text) => save('section:lead', 1, section(text))))
      expect(same.map((outcome) => outcome.kind).sort()).toEqual(['saved', 'stale', 'stale'])
      const apart = await Promise.all([save('section:plan', 1, section('丁')), save('fields', 1, fields('戊'))])
      expect(apart.map((outcome) => outcome.kind)).toEqual(['saved', 'saved'])
    })

    it('saves several targets all or none', async () => {
      const changes = [
        { target: 'section:lead' as const, baseRevision: 1, body: section('一') },
        { target: 'section:plan' as const, baseRevision: 7, body: section('二') },
      ]
      const snapshot = { id: 's1', kind: 'beforeImport' as const, name: '' }
      const outcome = await store.saveRevisions(NOW, { reportId: 'a', schemaVersion: 1, changes, snapshot })
      expect(outcome).toMatchObject({ kind: 'stale', target: 'section:plan' })
      expect((await latest('section:lead'))?.revision).toBe(1)
      expect(await store.listSnapshots('yunling', 'a')).toEqual([])
      changes[1]!.baseRevision = 1
      expect(await store.saveRevisions(NOW, { reportId: 'a', schemaVersion: 1, changes, snapshot })).toEqual({
        kind: 'saved',
        revisions: { 'section:lead': 2, 'section:plan': 2 },
      })
    })

    it('makes a target that is new and keeps a deleted row as null', async () => {
      expect(await save('figure:new', 0, { value: '1' })).toMatchObject({ kind: 'saved', revisions: { 'figure:new': 1 } })
      expect(await save('figure:new', 1, null)).toMatchObject({ kind: 'saved' })
      expect(await latest('figure:new')).toMatchObject({ revision: 2, body: null })
    })

    it('keeps title, year and state of the listing as the bodies say', async () => {
      await save('fields', 1, fields('年度报告', 2026))
      await save('rest', 1, { state: 'signed' })
      expect((await store.readReport('yunling', 'a'))?.listing).toMatchObject({
        title: '云岭县司法局年度报告',
        year: 2026,
        state: 'signed',
      })
    })

    it('lists the reports of one office, latest change first, and no binned one', async () => {
      await store.createReport(stampAt(1), { id: 'b', schemaVersion: 1, bodies: bodies() })
      await store.createReport(stampAt(2, 'dongchuan'), { id: 'c', schemaVersion: 1, bodies: bodies() })
      await save('fields', 1, fields('报告'), stampAt(3))
      const ids = async (binned: boolean) => (await store.listReports('yunling', { binned })).map(({ id }) => id)
      expect(await ids(false)).toEqual(['a', 'b'])
      expect(await store.setBinned(stampAt(4), 'a', true)).toBe(true)
      expect(await ids(false)).toEqual(['b'])
      expect(await ids(true)).toEqual(['a'])
    })

    it('takes no save into the bin and gives a report back whole', async () => {
      await store.setBinned(stampAt(1), 'a', true)
      await store.setBinned(stampAt(2), 'a', true)
      expect((await store.readReport('yunling', 'a'))?.listing.binnedAt).toBe(stampAt(1).at)
      expect(await save('fields', 1, fields('丙'))).toEqual({ kind: 'binned' })
      expect(await store.setBinned(stampAt(3), 'a', false)).toBe(true)
      expect(await save('fields', 1, fields('丙'))).toMatchObject({ kind: 'saved' })
      expect(await store.setBinned(NOW, 'unknown', true)).toBe(false)
    })

    it('shows a report of another office to nobody', async () => {
      const other = stampAt(0, 'dongchuan')
      expect(await store.readReport('dongchuan', 'a')).toBeNull()
      expect(await store.listRevisions('dongchuan', 'a', 'fields')).toEqual([])
      expect(await store.readRevision('dongchuan', 'a', 'fields', 1)).toBeNull()
      expect(await save('fields', 1, fields('丁'), other)).toEqual({ kind: 'missing' })
      expect(await store.takeSnapshot(other, 'a', { id: 's', kind: 'named', name: '' })).toBe(false)
      expect(await store.setBinned(other, 'a', true)).toBe(false)
      expect((await latest('fields'))?.revision).toBe(1)
    })

    it('keeps the history of a target, newest first', async () => {
      await save('fields', 1, fields('二'), stampAt(1))
      await save('fields', 2, fields('三'), stampAt(2))
      const history = await store.listRevisions('yunling', 'a', 'fields')
      expect(history.map(({ revision, at }) => [revision, at])).toEqual([
        [3, stampAt(2).at],
        [2, stampAt(1).at],
        [1, NOW.at],
      ])
      expect((await store.readRevision('yunling', 'a', 'fields', 2))?.body).toEqual(fields('二'))
      expect(await store.readRevision('yunling', 'a', 'fields', 9)).toBeNull()
    })

    it('puts a state by and gives it back after later saves', async () => {
      expect(await store.takeSnapshot(stampAt(1), 'a', { id: 's1', kind: 'named', name: '送审前' })).toBe(true)
      await save('fields', 1, fields('后来'), stampAt(2), { snapshot: { id: 's2', kind: 'beforeRestore', name: '' } })
      await save('fields', 2, fields('再后来'), stampAt(3))
      expect((await store.listSnapshots('yunling', 'a')).map(({ id, kind, name }) => [id, kind, name])).toEqual([
        ['s2', 'beforeRestore', ''],
        ['s1', 'named', '送审前'],
      ])
      const found = await store.readSnapshot('yunling', 'a', 's2')
      expect(found?.snapshot).toEqual({
        id: 's2',
        kind: 'beforeRestore',
        name: '',
        at: stampAt(2).at,
        actorId: 'local',
        schemaVersion: 1,
      })
      expect(found?.revisions).toHaveLength(5)
      expect(found?.revisions.find(({ target }) => target === 'fields')?.body).toEqual(fields('报告'))
      expect(await store.readSnapshot('yunling', 'a', 'unknown')).toBeNull()
    })

    it('deletes what need not be kept, but nothing a version holds', async () => {
      const old = -24 * 40
      for (const minute of [1, 2, 3]) await save('fields', minute, fields(`${minute}`), stampAt(old + minute / 60))
      await store.takeSnapshot(stampAt(old + 1), 'a', { id: 's1', kind: 'named', name: '定稿' })
      for (const minute of [4, 5, 6]) await save('fields', minute, fields(`${minute}`), stampAt(old + 1 + minute / 60))
      await save('fields', 7, fields('今天'), NOW)
      const now = new Date(NOW.at)
      expect(await store.pruneRevisions(now)).toBe(4)
      expect((await store.listRevisions('yunling', 'a', 'fields')).map(({ revision }) => revision)).toEqual([8, 7, 4, 1])
      expect(await store.pruneRevisions(now)).toBe(0)
      const kept = await store.readSnapshot('yunling', 'a', 's1')
      expect(kept?.revisions.find(({ target }) => target === 'fields')?.body).toEqual(fields('3'))
      expect(await save('fields', 8, fields('还能保存'))).toMatchObject({ kind: 'saved' })
    })

    it('takes a save of a newer shape only as an upgrade, and none of an older shape over a newer one', async () => {
      expect(await save('fields', 1, fields('新'), NOW, { schemaVersion: 2 })).toEqual({ kind: 'olderSchema' })
      expect((await store.readReport('yunling', 'a'))?.listing.schemaVersion).toBe(1)
      expect(await save('fields', 1, fields('新'), NOW, { schemaVersion: 2, upgrades: true })).toMatchObject({ kind: 'saved' })
      expect((await store.readReport('yunling', 'a'))?.listing.schemaVersion).toBe(2)
      expect(await save('fields', 2, fields('旧'), NOW, { schemaVersion: 1 })).toEqual({ kind: 'newerSchema' })
    })

    it('takes an upgrade that changes no body', async () => {
      const upgrade = { reportId: 'a', schemaVersion: 2, upgrades: true, changes: [] }
      expect(await store.saveRevisions(NOW, upgrade)).toEqual({ kind: 'saved', revisions: {} })
      expect(await save('fields', 1, fields('新'), NOW, { schemaVersion: 2 })).toMatchObject({ kind: 'saved' })
    })

    it('gives text back cleaned: no U+0000, no lone surrogate, everything else whole', async () => {
      await save('fields', 1, { ...fields('前\u0000后\ud800'), note: '𠮷\n“引号”\'\\%_' })
      expect((await latest('fields'))?.body).toEqual({ ...fields('前后'), note: '𠮷\n“引号”\'\\%_' })
      await store.takeSnapshot(NOW, 'a', { id: 's1', kind: 'named', name: '版\u0000本' })
      expect((await store.listSnapshots('yunling', 'a'))[0]?.name).toBe('版本')
    })

    it('keeps a body of two million characters', async () => {
      const long = section('法'.repeat(2_000_000))
      expect(await save('section:plan', 1, long)).toMatchObject({ kind: 'saved' })
      expect((await latest('section:plan'))?.body).toEqual(long)
    })

    it('keeps the settings of each office', async () => {
      expect(await store.readOfficeSettings('yunling')).toBeNull()
      await store.saveOfficeSettings(NOW, { name: '云岭县司法局' })
      await store.saveOfficeSettings(NOW, { name: '云岭县人民政府' })
      expect(await store.readOfficeSettings('yunling')).toEqual({ name: '云岭县人民政府' })
      expect(await store.readOfficeSettings('dongchuan')).toBeNull()
    })
  })
}
