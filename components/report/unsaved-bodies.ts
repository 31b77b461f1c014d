import { sameJson } from '@/lib/report/same-json'
import type { UnsavedBody } from './save-queue'

/** Bodies typed but not yet acknowledged, kept on this machine. */
export interface UnsavedBodies {
  all(reportId: string): Promise<UnsavedBody[]>
  keep(reportId: string, save: UnsavedBody): void
  /** Only while it is still this body: another tab may have left newer words in its place. */
  forget(reportId: string, target: string, body: unknown): void
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

/**
 * Kept in the browser's own database, under [report, target]. A browser that refuses (private mode, disk full) keeps
 * nothing: `onRefused` is told once, and saving to the server goes on as before.
 */
export function openUnsavedBodies(onRefused: () => void): UnsavedBodies {
  let refused = false
  const refuse = () => {
    if (!refused) onRefused()
    refused = true
  }
  const database = opened()
  database.catch(refuse)

  const write = (change: (store: IDBObjectStore) => void) => {
    database
      .then((db) => {
        const transaction = db.transaction(STORE, 'readwrite', { durability: 'strict' })
        transaction.onerror = transaction.onabort = refuse
        change(transaction.objectStore(STORE))
      })
      .catch(refuse)
  }

  return {
    all: (reportId) =>
      database.then(
        (db) =>
          new Promise<UnsavedBody[]>((resolve, reject) => {
            const range = IDBKeyRange.bound([reportId, ''], [reportId, '\uffff'])
            const request = db.transaction(STORE).objectStore(STORE).getAll(range) as IDBRequest<UnsavedBody[]>
            request.onsuccess = () => resolve(request.result)
            request.onerror = () => reject(request.error ?? new Error('indexedDB'))
          }),
        () => [],
      ),
    keep: (reportId, save) => write((store) => store.put(save, [reportId, save.target])),
    forget: (reportId, target, body) =>
      write((store) => {
        const request = store.get([reportId, target]) as IDBRequest<UnsavedBody | undefined>
        request.onsuccess = () => {
          if (sameJson(request.result?.body, body)) store.delete([reportId, target])
        }
      }),
  }
}
