import { ImportRefusal } from '@/lib/importers/import-refusal'
import { readTableFile } from '@/lib/importers/xlsx/read-table-file'
import type { LedgerAnswer } from './read-ledger-file'

/** Reads one file, in a thread that ends with it: whatever a file does to the thread, the server goes on. */
export default function answer(bytes: Uint8Array): LedgerAnswer {
  try {
    return { ok: true, ...readTableFile(bytes) }
  } catch (error) {
    if (error instanceof ImportRefusal) return { ok: false, code: error.code, message: error.message }
    throw error
  }
}
