import { randomBytes } from 'node:crypto'
import type { ReportStore } from '@/lib/storage/report-store'
import { openStore } from '@/lib/storage/open-store'
import { PreviewPages } from './preview-pages'
import { ReportSummaries } from './report-summaries'
import { readSettings } from './settings'

/** What use cases work with. */
export interface Services {
  store: ReportStore
  now: () => Date
  /** A fresh id for a report, a version or a block: sixteen characters of a–z and 2–7. */
  newId: () => string
  summaries: ReportSummaries
  previews: PreviewPages
}

// On globalThis, since the development server loads this module anew after each change.
const KEY = Symbol.for('annual-report.services')
const holder = globalThis as typeof globalThis & { [KEY]?: Promise<Services> }

/** The services of this process, opened at the first call. Throws PreflightError or StorageError, and tries again when called again. */
export function openServices(): Promise<Services> {
  holder[KEY] ??= open().catch((error: unknown) => {
    holder[KEY] = undefined
    throw error
  })
  return holder[KEY]
}

async function open(): Promise<Services> {
  const now = () => new Date()
  const store = await openStore(readSettings(process.env), now())
  return { store, now, newId, summaries: new ReportSummaries(), previews: new PreviewPages() }
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'

/** 80 random bits. */
function newId(): string {
  return Array.from(randomBytes(16), (byte) => LETTERS[byte % LETTERS.length]).join('')
}
