import { sameJson } from '@/lib/report/same-json'
import { freshId } from '@/components/report/fresh-id'
import type { KeptBody, UnsavedBody } from './kept-body'

/** Bodies typed but not yet acknowledged, kept on this machine: each opened page keeps its own. */
export interface UnsavedBodies {
  /** What other pages keep of this report, of an earlier visit or still open. Nothing here is checked: it may be of any shape. */
  others(reportId: string): Promise<KeptBody[]>
  /** In place of what this page kept of the same target before. */
  keep(reportId: string, save: UnsavedBody): void
  /** What this page keeps, only while it is still this body. */
  forget(reportId: string, target: string, body: unknown): void
  /** What another page keeps, only while it is still this body: it may have newer words by now. */
  release(reportId: string, kept: KeptBody): void
}

const STORE = 'unsaved'

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('annual-report', 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('indexedDB'))
  })
}

/** [report, target, page]; programs before kept one body of a target, under [report, target]. */
const keyOf = (reportId: string, target: string, page: string) => (page === '' ? [reportId, target] : [reportId, target, page])

function keptOf(key: IDBValidKey, value: unknown): KeptBody {
  const [, target, page] = key as string[]
  const { baseRevision, body, keptAt } = (typeof value === 'object' && value !== null ? value : { body: value }) as Record<string, unknown>
  return {
    target: String(target),
    baseRevision: typeof baseRevision === 'number' ? baseRevision : 0,
    body,
    original: body,
    keptBy: page ?? '',
    keptAt: typeof keptAt === 'string' ? keptAt : '',
  }
}

/**
 * Kept in the browser's own database. A browser that refuses (private mode, disk full) keeps nothing: `onRefused` is
 * told once, and saving to the server goes on as before.
 */
export function openUnsavedBodies(onRefused: () => void): UnsavedBodies {
  const page = freshId('page')
  let refused = false
  const refuse = () => {
    if (!refused) onRefused()
    refused = true
  }
  const database = opened()
  database.catch(refuse)

  // What is kept at once, as after a pasted block, goes in one transaction: each costs more than its writing.
  let waiting: ((store: IDBObjectStore) => void)[] = []
  const write = (change: (store: IDBObjectStore) => void) => {
    waiting.push(change)
    if (waiting.length > 1) return
    const takeWaiting = () => {
      const taken = waiting
      waiting = []
      return taken
    }
    database
      .then((db) => {
        const changes = takeWaiting()
        const transaction = db.transaction(STORE, 'readwrite', { durability: 'strict' })
        transaction.onerror = transaction.onabort = refuse
        const store = transaction.objectStore(STORE)
        for (const each of changes) each(store)
      }, takeWaiting)
      .catch(refuse)
  }
  const remove = (key: string[], body: unknown) =>
    write((store) => {
      const request = store.get(key) as IDBRequest<unknown>
      request.onsuccess = () => {
        if (sameJson(keptOf(key, request.result).body, body)) store.delete(key)
      }
    })

  return {
    others: (reportId) =>
      database.then(
        (db) =>
          new Promise<KeptBody[]>((resolve, reject) => {
            const kept: KeptBody[] = []
            const range = IDBKeyRange.bound([reportId, ''], [reportId, '\uffff'])
            const request = db.transaction(STORE).objectStore(STORE).openCursor(range)
            request.onerror = () => reject(request.error ?? new Error('indexedDB'))
            request.onsuccess = () => {
              const cursor = request.result
              if (!cursor) return resolve(kept)
              const one = keptOf(cursor.key, cursor.value)
              if (one.keptBy !== page) kept.push(one)
              cursor.continue()
            }
          }),
        () => [],
      ),
    keep: (reportId, { target, baseRevision, body }) =>
      write((store) => store.put({ target, baseRevision, body, keptAt: new Date().toISOString() }, keyOf(reportId, target, page))),
    forget: (reportId, target, body) => remove(keyOf(reportId, target, page), body),
    release: (reportId, { target, keptBy, original }) => remove(keyOf(reportId, target, keptBy), original),
  }
}
